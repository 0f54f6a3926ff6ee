import type { GlyphSource } from '../../scene/display-list.ts';
import { nodeBox } from '../../model/node-tree.ts';
import { createSceneView } from '../../renderers/konva/scene-view.ts';
import { currentPage, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { createPointerGestures } from '../tools/pointer-gestures.ts';
import { listenToPointer } from '../tools/pointer-input.ts';
import { createOverlayLayer } from './overlay-layer.ts';
import { pageBox } from './page-objects.ts';

/** Puts the scene, the overlay and the pointer tools on an element; returns how to take them off again. */
export function mountCanvas(host: HTMLDivElement, studio: Studio): () => void {
  const { doc, view, ui, fonts } = studio;
  const glyphs: GlyphSource = {
    outline: (fontId, glyphId) => fonts.current().outline(fontId, glyphId),
    advance: (fontId, glyphId) => fonts.current().advance(fontId, glyphId),
  };
  const scene = createSceneView(host, glyphs);
  const overlay = createOverlayLayer(scene.stage);
  const gestures = createPointerGestures(studio, scene, overlay);

  const showSelection = (): void => {
    const nodes = selectedNodes(doc.getState());
    const [only] = nodes;
    const locked = nodes.some((node) => node.lock?.position);
    const boxes = nodes.map((node) => ({ box: nodeBox(node), angleDeg: node.angleDeg }));
    const editing = ui.getState().editing !== undefined;
    overlay.update({
      selected: boxes,
      locked,
      handles: only && nodes.length === 1 && !locked && !editing ? boxes[0] : undefined,
      hovered: undefined,
    });
  };
  const showDocument = (): void => {
    scene.setScene(doc.getState().compiled.scene);
    showSelection();
    showGuides();
  };
  const showGuides = (): void => {
    const { widthMm: width, heightMm: height, bleedMm: bleed, safeMm: safe } = currentPage(doc.getState()).format;
    const shown = view.getState().guidesShown;
    scene.setBleedShown(shown);
    overlay.update({ guides: shown ? { width, height, bleed, safe } : undefined });
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
      if (state.guidesShown !== old.guidesShown) showGuides();
    }),
    ui.subscribe((state, old) => {
      if (state.editing !== old.editing) showSelection();
    }),
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
