import { createRoot } from 'react-dom/client';
import { startStudio } from './editor/start-studio.ts';
import { RecoverableApp } from './editor/shell/recoverable-app.tsx';
import './editor/styles/studio.css';

const root = document.getElementById('root');
if (!root) throw new RangeError('index.html: no element with the id root');

const studio = await startStudio();
createRoot(root).render(<RecoverableApp studio={studio} />);

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  // After the first picture, so that caching never delays it.
  if (document.readyState === 'complete') registerWorker();
  else window.addEventListener('load', registerWorker);
}

function registerWorker(): void {
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
