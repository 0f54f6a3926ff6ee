/// <reference lib="webworker" />
import { browserConversion } from '../../colour-conversion/adapters/browser-conversion.ts';
import { openPressProof, type PressProof } from '../../colour-conversion/press-proof.ts';
import type { PressAnswer, PressOrder } from './press-message.ts';

let press: PressProof | undefined;

/** Orders are answered in the order they came: an ink after a press is shown on that press. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<PressOrder>) => {
  last = last
    .then(() => answer(data))
    .then(post, (error: unknown) => post({ kind: 'failure', id: data.id, why: String(error) }));
});

function post(message: PressAnswer): void {
  self.postMessage(message, { transfer: message.kind === 'picture' ? [message.rgba.buffer] : [] });
}

async function answer(order: PressOrder): Promise<PressAnswer> {
  const colours = await browserConversion();
  const { id } = order;
  switch (order.kind) {
    case 'press': {
      const opened = openPressProof(colours, order);
      press?.close();
      press = opened.ok ? opened.value : undefined;
      return { kind: 'press', id, findings: opened.diagnostics };
    }
    case 'inks':
      return { kind: 'inks', id, colours: current().showInks(order.builds, order.ground) };
    case 'picture':
      return { kind: 'picture', id, rgba: current().showPicture(order.rgba, order.ground) };
    case 'measure': {
      const measured = colours.measureTotalInk(order.profile);
      const total = measured.ok ? { totalInk: Math.round(measured.value) } : {};
      return { kind: 'measure', id, ...total, findings: measured.diagnostics };
    }
  }
}

function current(): PressProof {
  if (!press) throw new RangeError('press: no profile is set');
  return press;
}
