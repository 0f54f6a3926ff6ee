import type { SceneView } from '../../renderers/konva/scene-view.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { pictureFirst } from '../after-picture.ts';
import type { Studio } from '../studio.ts';
import { createDrawGestures } from './draw-gestures.ts';
import { createPenGestures } from './pen-gestures.ts';
import { createPointerGestures } from './pointer-gestures.ts';
import type { PointerGestures } from './pointer-sample.ts';

/** The gestures of whatever tool is in hand. What they change is on the canvas before panels hear of it. */
export function createToolGestures(studio: Studio, scene: SceneView, overlay: OverlayLayer): PointerGestures {
  const select = createPointerGestures(studio, scene, overlay);
  const draw = createDrawGestures(studio, overlay);
  const pen = createPenGestures(studio, overlay);
  // A gesture stays with the tool that began it.
  let held: PointerGestures | undefined;

  const inHand = (): PointerGestures => {
    const { tool } = studio.view.getState();
    if (tool === 'select' || tool === 'hand') return select;
    return tool === 'pen' ? pen : draw;
  };
  return {
    down(sample) {
      const by = inHand();
      held = by;
      pictureFirst(() => by.down(sample));
    },
    move: (sample) => pictureFirst(() => (held ?? inHand()).move(sample)),
    up(sample) {
      const by = held ?? inHand();
      held = undefined;
      pictureFirst(() => by.up(sample));
    },
    cancel() {
      held = undefined;
      const cancelled = [select.cancel(), draw.cancel(), pen.cancel()];
      return cancelled.includes(true);
    },
    hover: (sample) => inHand().hover(sample),
    doubleClick: (sample) => inHand().doubleClick(sample),
  };
}
