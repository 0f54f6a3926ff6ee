import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from '../../renderers/konva/scene-view.ts';
import type { Point, Rect } from '../../geometry/rect.ts';
import { overlaysChanged, readOverlaySettings, type OverlaySettings } from '../overlays/overlay-kinds.ts';
import { fitCamera, zoomAt, type ViewSize } from '../canvas/viewport.ts';
import type { PreferencePort } from './interface-store.ts';

/** What the pointer does on the canvas. */
export type DrawTool = 'text' | 'rect' | 'ellipse' | 'line' | 'polygon' | 'star' | 'arc' | 'pen';
export type Tool = 'select' | 'hand' | DrawTool;

/** How the page is looked at. Never part of the history. */
export interface ViewState extends OverlaySettings {
  readonly camera: Camera;
  readonly size: ViewSize;
  /** Keep the whole page in view when the window or the format changes, until someone zooms or pans. */
  readonly fitting: boolean;
  readonly cursor: Point | undefined;
  readonly snapping: boolean;
  /** The canvas shows how the page prints. */
  readonly proofing: boolean;
  readonly tool: Tool;
  readonly rulersShown: boolean;
  /** The box of a new object that is being placed by keys. */
  readonly placing: Rect | undefined;
  /** The copies made last and what they were made of: copying them again goes one step further the same way. */
  readonly lastCopy: { readonly sources: readonly string[]; readonly copies: readonly string[] } | undefined;
}

export interface ViewStore extends StoreApi<ViewState> {
  setSize(size: ViewSize, page: Rect): void;
  fit(box: Rect, keep?: boolean): void;
  /** Zooms about a screen point, by default the middle of the view. */
  zoomBy(factor: number, at?: Point): void;
  zoomTo(scale: number): void;
  panBy(dx: number, dy: number): void;
}

export function createViewStore(preferences?: PreferencePort<OverlaySettings>): ViewStore {
  const store = createStore<ViewState>(() => ({
    ...readOverlaySettings(preferences?.read()),
    camera: { x: 0, y: 0, scale: 0.1 },
    size: { width: 0, height: 0 },
    fitting: true,
    cursor: undefined,
    snapping: true,
    proofing: false,
    tool: 'select',
    rulersShown: false,
    placing: undefined,
    lastCopy: undefined,
  }));
  store.subscribe((state, old) => {
    if (!overlaysChanged(state, old)) return;
    const { guidesShown, overlays } = state;
    preferences?.write({ guidesShown, overlays });
  });
  const middle = (): Point => {
    const { size } = store.getState();
    return { x: size.width / 2, y: size.height / 2 };
  };
  return {
    ...store,
    setSize(size, page) {
      const old = store.getState();
      if (old.size.width === size.width && old.size.height === size.height) return;
      store.setState({ size, ...(old.fitting ? { camera: fitCamera(page, size) } : {}) });
    },
    fit(box, keep = true) {
      store.setState({ camera: fitCamera(box, store.getState().size), fitting: keep });
    },
    zoomBy(factor, at) {
      const { camera } = store.getState();
      store.setState({ camera: zoomAt(camera, at ?? middle(), camera.scale * factor), fitting: false });
    },
    zoomTo(scale) {
      const { camera } = store.getState();
      store.setState({ camera: zoomAt(camera, middle(), scale), fitting: false });
    },
    panBy(dx, dy) {
      const { camera } = store.getState();
      store.setState({ camera: { ...camera, x: camera.x + dx, y: camera.y + dy }, fitting: false });
    },
  };
}
