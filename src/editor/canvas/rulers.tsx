import { Fragment, useEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo, type Mm } from '../../geometry/units.ts';
import { setGuides } from '../../model/page-commands.ts';
import { showLength } from '../controls/parse-length.ts';
import { currentPage } from '../state/document-store.ts';
import { useInterface, useStudio, useView } from '../studio.ts';
import { RULER_PX, rulerTicks } from './ruler-ticks.ts';
import { toPage } from './viewport.ts';

/**
 * Rulers along the top and the left, in the unit of the interface. A guide is pulled out of them; a double click on a
 * ruler takes the nearest guide away. While nothing is pulled they lie over the canvas like a frame.
 */
export function Rulers(): ReactElement | null {
  const shown = useView((state) => state.rulersShown);
  // The colours of the theme are drawn in, so another theme makes other rulers.
  const theme = useInterface((state) => state.theme);
  if (!shown) return null;
  return (
    <Fragment key={theme}>
      <Ruler axis="x" />
      <Ruler axis="y" />
    </Fragment>
  );
}

/** `x` runs along the top and gives level guides; `y` runs down the left and gives upright ones. */
function Ruler({ axis }: { readonly axis: 'x' | 'y' }): ReactElement {
  const { doc, view } = useStudio();
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useView((state) => state.camera);
  const size = useView((state) => state.size);
  const unit = useInterface((state) => state.unit);
  const across = axis === 'x' ? 'y' : 'x';

  useEffect(() => {
    if (canvas.current) drawRuler(canvas.current, axis, camera, size, (mm) => showLength(mm, unit));
  }, [axis, camera, size, unit]);

  /** The place on the page under the pointer, across this ruler; undefined over the ruler itself. */
  const place = (event: PointerEvent<HTMLElement>): Mm | undefined => {
    const host = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!host) return undefined;
    const at = { x: event.clientX - host.left, y: event.clientY - host.top };
    return at[across] <= RULER_PX ? undefined : roundTo(toPage(view.getState().camera, at)[across], 1);
  };
  const pull = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = place(event);
    const { pageId, history } = doc.getState();
    const before = history.gesture?.before.design.pages.find((page) => page.id === pageId);
    const guides = before?.guides ?? [];
    doc.preview(setGuides, { pageId, guides: at === undefined ? guides : [...guides, { axis: across, at }] });
  };
  const removeNearest = (event: { clientX: number; clientY: number; currentTarget: HTMLElement }): void => {
    const host = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!host) return;
    const at = toPage(view.getState().camera, { x: event.clientX - host.left, y: event.clientY - host.top })[axis];
    const page = currentPage(doc.getState());
    const [nearest] = (page.guides ?? [])
      .filter((guide) => guide.axis === axis)
      .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (!nearest) return;
    const guides = (page.guides ?? []).filter((guide) => guide !== nearest);
    doc.run('guide', setGuides, { pageId: page.id, guides });
  };
  return (
    <div
      className={`ruler ruler-${axis}`}
      title={t('ruler.hint')}
      data-testid={`ruler-${axis}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        doc.begin('guide');
      }}
      onPointerMove={pull}
      onPointerUp={() => doc.commit()}
      onPointerCancel={() => doc.cancel()}
      onDoubleClick={removeNearest}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}

function drawRuler(
  canvas: HTMLCanvasElement,
  axis: 'x' | 'y',
  camera: { readonly x: number; readonly y: number; readonly scale: number },
  size: { readonly width: number; readonly height: number },
  write: (mm: Mm) => string,
): void {
  const length = axis === 'x' ? size.width : size.height;
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = axis === 'x' ? [length, RULER_PX] : [RULER_PX, length];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  context.scale(ratio, ratio);
  // The ruler down the left is the one along the top, turned.
  if (axis === 'y') context.transform(0, 1, 1, 0, 0, 0);
  context.strokeStyle = style.color;
  context.fillStyle = style.color;
  context.font = '10px "Be Vietnam Pro", system-ui, sans-serif';
  const start = axis === 'x' ? camera.x : camera.y;
  for (const { at, labelled } of rulerTicks(-start / camera.scale, (length - start) / camera.scale, camera.scale)) {
    const x = Math.round(at * camera.scale + start) + 0.5;
    context.beginPath();
    context.moveTo(x, labelled ? 0 : RULER_PX - 6);
    context.lineTo(x, RULER_PX);
    context.stroke();
    if (!labelled) continue;
    context.save();
    context.translate(x + 3, 10);
    // Mirrored back, so that the letters can be read from the left.
    if (axis === 'y') context.scale(1, -1);
    context.fillText(write(at), 0, axis === 'y' ? 8 : 0);
    context.restore();
  }
}
