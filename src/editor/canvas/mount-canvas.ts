import type { GlyphSource } from '../../scene/display-list.ts';
import { createSceneView } from '../../renderers/konva/scene-view.ts';
import { showLength } from '../controls/parse-length.ts';
import { currentDesign, currentPage, currentSelection } from '../state/document-store.ts';
import type { InterfaceState } from '../state/interface-store.ts';
import type { Studio } from '../studio.ts';
import { createToolGestures } from '../tools/tool-gestures.ts';
import { listenToDrawKeys } from '../tools/keyboard-draw.ts';
import { listenToPointer } from '../tools/pointer-input.ts';
import { createMarkPlans } from '../overlays/mark-plans.ts';
import { pageMarks } from '../overlays/collect-marks.ts';
import { overlaysChanged } from '../overlays/overlay-kinds.ts';
import { createOverlayLayer } from './overlay-layer.ts';
import { isHeld, pageBox } from './page-objects.ts';
import { frameRound, keepsRatio, placeNodes } from './selection-frame.ts';

/** Puts the scene, the overlay and the pointer tools on an element; returns how to take them off again. */
export function mountCanvas(host: HTMLDivElement, studio: Studio): () => void {
  const { doc, view, ui, fonts, pictures, proofed, checks } = studio;
  const glyphs: GlyphSource = {
    outline: (fontId, glyphId) => fonts.current().outline(fontId, glyphId),
    advance: (fontId, glyphId) => fonts.current().advance(fontId, glyphId),
  };
  const scene = createSceneView(host, glyphs, (assetId) =>
    proofed.picture(assetId, pictures.find(currentDesign(doc.getState()), assetId)),
  );

  const showSelection = (): void => {
    const state = doc.getState();
    const page = currentPage(state);
    const placed = placeNodes(page, currentSelection(state));
    const locked = placed.some(({ node, groups }) => isHeld([...groups, node]));
    const frame = locked || isBusy(ui.getState()) ? undefined : frameRound(placed);
    overlay.update({
      selected: placed.map(({ place }) => place),
      locked,
      handles: frame && { ...frame, corners: keepsRatio(placed) },
      hovered: undefined,
    });
  };
  const plans = createMarkPlans(glyphs);
  const showGuides = (): void => {
    const page = currentPage(doc.getState());
    const { guidesShown, overlays } = view.getState();
    scene.setBleedShown(guidesShown && overlays.bleed);
    const guides = guidesShown ? pageMarks(doc.getState(), view.getState(), checks.getState(), plans) : undefined;
    overlay.update({ guides, pageGuides: page.guides ?? [] });
  };
  const write = (mm: number): string => `${showLength(mm, ui.getState().unit)} ${ui.getState().unit}`;
  const overlay = createOverlayLayer(scene.stage, write, showSelection);
  const gestures = createToolGestures(studio, scene, overlay);

  const showDocument = (): void => {
    scene.setScene(proofed.scene(doc.getState().compiled.scene));
    showSelection();
    showGuides();
  };
  const showView = (): void => {
    const { camera } = view.getState();
    scene.setCamera(camera);
    host.dataset['camera'] = `${camera.x} ${camera.y} ${camera.scale}`;
    overlay.update({ camera });
  };

  const measure = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === 0 || height === 0) return;
    scene.resize(width, height);
    view.setSize({ width, height }, pageBox(currentPage(doc.getState())));
  });
  measure.observe(host);
  let size = pageBox(currentPage(doc.getState()));
  const unsubscribe = [
    doc.subscribe((state, old) => {
      showDocument();
      const box = pageBox(currentPage(state));
      if (box.width !== size.width || box.height !== size.height || state.opened !== old.opened) {
        size = box;
        view.fit(box);
      }
    }),
    view.subscribe((state, old) => {
      if (state.camera !== old.camera) showView();
      if (overlaysChanged(state, old)) showGuides();
      if (state.tool !== old.tool) gestures.cancel();
    }),
    ui.subscribe((state, old) => {
      if (isBusy(state) !== isBusy(old)) showSelection();
    }),
    checks.subscribe(showGuides),
    pictures.subscribe(() => scene.refresh()),
    proofed.subscribe(() => {
      scene.setScene(proofed.scene(doc.getState().compiled.scene));
      scene.refresh();
    }),
    listenToDrawKeys(studio, overlay, gestures),
    listenToPointer(host, studio, gestures),
  ];
  showDocument();
  showView();
  return () => {
    for (const stop of unsubscribe) stop();
    measure.disconnect();
    scene.destroy();
  };
}

/** Words or a picture are being worked on, with handles of their own. */
function isBusy({ editing, cropping }: InterfaceState): boolean {
  return editing !== undefined || cropping !== undefined;
}
