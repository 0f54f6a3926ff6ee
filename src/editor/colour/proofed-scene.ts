import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import type { Scene, SceneItem } from '../../scene/display-list.ts';
import { createRecolouring, type InkLook } from '../../scene/recolour-items.ts';
import type { ViewStore } from '../state/view-store.ts';
import type { SoftProof } from './soft-proof.ts';

/** What the canvas is given to draw: the scene as it is, or, while the proof is looked at, as it prints. */
export interface ProofedScene {
  scene(scene: Scene): Scene;
  items(items: readonly SceneItem[]): readonly SceneItem[];
  picture(assetId: string, picture: DrawnPicture | undefined): DrawnPicture | undefined;
  /** Called when what was given looks different now. */
  subscribe(listener: () => void): () => void;
}

export function createProofedScene(view: ViewStore, proof: SoftProof): ProofedScene {
  const listeners = new Set<() => void>();
  const look: InkLook = (ink) => proof.look(ink.cmyk) ?? ink.rgb;
  let recolour = createRecolouring(look);
  let last: { readonly from: Scene; readonly shown: Scene } | undefined;
  const renew = (): void => {
    recolour = createRecolouring(look);
    last = undefined;
    for (const listener of listeners) listener();
  };
  view.subscribe((state, old) => {
    if (state.proofing !== old.proofing) renew();
  });
  proof.subscribe(() => {
    if (view.getState().proofing) renew();
  });
  const proofing = (): boolean => view.getState().proofing;
  return {
    scene(scene) {
      if (!proofing()) return scene;
      if (last?.from !== scene) last = { from: scene, shown: { ...scene, items: recolour(scene.items) } };
      return last.shown;
    },
    items: (items) => (proofing() ? recolour(items) : items),
    picture(assetId, picture) {
      return picture && proofing() ? (proof.picture(assetId, picture) ?? picture) : picture;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
