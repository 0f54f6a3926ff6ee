import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterface, useStudio } from '../studio.ts';
import { mountCanvas } from './mount-canvas.ts';
import { Rulers } from './rulers.tsx';
import { CanvasVoice } from './canvas-voice.tsx';
import { GuideTwins } from './guide-twins.tsx';
import { ObjectTree } from './object-tree.tsx';

const SlotPlaceholders = lazy(() => import('./slot-placeholders.tsx').then((m) => ({ default: m.SlotPlaceholders })));
const CropEditor = lazy(() => import('./crop-editor.tsx').then((m) => ({ default: m.CropEditor })));
// Comes with what stands round the canvas, which proof-reads too.
const TextEditor = lazy(() => import('./text-editor.tsx').then((m) => ({ default: m.TextEditor })));

/** The canvas with its DOM twins: the focusable list of objects and the text field. */
export function CanvasStage(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const editing = useInterface((state) => state.editing);
  const cropping = useInterface((state) => state.cropping);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    return mountCanvas(element, studio);
  }, [studio]);

  return (
    <div className="canvas" data-canvas="">
      {/* The twins below carry the meaning; the picture itself is for eyes and pointers. */}
      <div ref={host} className="canvas-host" aria-hidden="true" data-testid="canvas" />
      <Rulers />
      <ObjectTree label={t('canvas.objects')} />
      <GuideTwins />
      <CanvasVoice />
      <Suspense fallback={null}>
        <SlotPlaceholders />
      </Suspense>
      {cropping === undefined ? null : (
        <Suspense fallback={null}>
          <CropEditor key={cropping} nodeId={cropping} />
        </Suspense>
      )}
      {editing === undefined ? null : (
        <Suspense fallback={null}>
          <TextEditor key={editing} nodeId={editing} />
        </Suspense>
      )}
    </div>
  );
}
