import { rectPath } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Scene } from '../scene/display-list.ts';
import { fitBox } from './outlined-scene.ts';

/** A scene whole within a picture of other proportions, the rest covered by the ground of its page. */
export function framedScene(scene: Scene, px: { readonly width: number; readonly height: number }): Scene {
  const frame = { widthMm: scene.widthMm, heightMm: (scene.widthMm * px.height) / px.width };
  const room: Rect = { x: 0, y: 0, width: frame.widthMm, height: frame.heightMm };
  const box = fitBox(scene, room);
  const scale = box.width / scene.widthMm;
  const [ground] = scene.items;
  const fill = ground?.kind === 'path' && ground.from === '' ? ground.fill : undefined;
  return {
    ...scene,
    ...frame,
    px,
    items: [
      ...(fill ? [{ kind: 'path' as const, from: '', path: rectPath(room), fill }] : []),
      {
        kind: 'group',
        from: '',
        transform: [scale, 0, 0, scale, box.x, box.y],
        opacity: 1,
        clip: rectPath({ x: 0, y: 0, width: scene.widthMm, height: scene.heightMm }),
        items: scene.items,
      },
    ],
  };
}
