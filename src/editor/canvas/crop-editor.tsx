import { Check, Minus, Plus } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../geometry/rect.ts';
import type { ImageNode, Picture } from '../../model/design.ts';
import { reframeImage } from '../../model/image-commands.ts';
import { uprightBox } from '../../model/node-place.ts';
import { findPicture } from '../../model/pictures.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { PictureThumbnail } from '../pictures/picture-thumbnail.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio, useView } from '../studio.ts';
import { dragFrame, slidePicture, wholePicture, zoomPicture, type CropFrame } from './crop-frame.ts';
import { focusCanvas } from './focus-canvas.ts';
import { HANDLES, pullOf, turn, type HandleId } from './resize-box.ts';
import { placeNodes, resizePlaces, type PlacedNode } from './selection-frame.ts';
import { rectToScreen } from './viewport.ts';

const ZOOM_STEP = 1.1;
const WHEEL_ZOOM = 0.0015;

/** The frame of a picture over the page, with the whole picture under it: one step in the history, Escape takes it back. */
export function CropEditor({ nodeId }: { readonly nodeId: string }): ReactElement | null {
  const { ui } = useStudio();
  const page = useDocument(currentPage);
  const design = useDocument(currentDesign);
  const [placed] = placeNodes(page, [nodeId]);
  const node = placed?.node.kind === 'image' ? placed.node : undefined;
  const picture = node && findPicture(design, node.assetId);
  useEffect(() => {
    if (!picture) ui.setState({ cropping: undefined });
  }, [picture, ui]);
  if (!placed || !node || !picture) return null;
  return <CropBody placed={placed} node={node} picture={picture} />;
}

interface CropBodyProps {
  readonly placed: PlacedNode;
  readonly node: ImageNode;
  readonly picture: Picture;
}

function CropBody({ placed, node, picture }: CropBodyProps): ReactElement {
  const { t } = useTranslation();
  const camera = useView((state) => state.camera);
  const root = useRef<HTMLDivElement>(null);
  const { frame, change, end } = useCrop(placed, node, root);
  const drag = useDrag(frame, change, camera.scale);
  const box = rectToScreen(camera, frame.box);
  const whole = wholePicture(frame);
  const below = rectToScreen(camera, uprightBox(frame));

  const onKeyDown = (event: KeyboardEvent): void => {
    const handle = (event.target as HTMLElement).dataset['handle'] as HandleId | undefined;
    if (!runKey(event, handle, frame, change, end)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className="crop-editor">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside */}
      <div
        className="crop-place"
        style={{ left: box.x, top: box.y, width: box.width, height: box.height, rotate: `${frame.angleDeg}deg` }}
        onKeyDown={onKeyDown}
        onWheel={(event) => change((now) => zoomPicture(now, Math.exp(-event.deltaY * WHEEL_ZOOM)))}
      >
        <button
          type="button"
          className="crop-picture"
          data-crop-focus=""
          aria-label={t('pictures.cropOf', { name: node.name })}
          aria-describedby="crop-help"
          style={{
            left: whole.x * camera.scale,
            top: whole.y * camera.scale,
            width: whole.width * camera.scale,
            height: whole.height * camera.scale,
            scale: `${node.flip?.x ? -1 : 1} ${node.flip?.y ? -1 : 1}`,
          }}
          {...drag(undefined)}
        >
          <PictureThumbnail picture={picture} width={whole.width * camera.scale} height={whole.height * camera.scale} />
        </button>
        <span className="crop-frame" aria-hidden="true" />
        {HANDLES.map((handle) => {
          const [x, y] = pullOf(handle);
          return (
            <button
              key={handle}
              type="button"
              className="crop-handle"
              data-handle={handle}
              aria-label={t('pictures.cropHandle', { side: t(`pictures.side_${handle}`) })}
              style={{ left: `${(x + 1) * 50}%`, top: `${(y + 1) * 50}%` }}
              {...drag(handle)}
            />
          );
        })}
      </div>
      <div className="crop-bar" style={{ left: below.x + below.width / 2, top: below.y + below.height + 20 }}>
        <IconButton
          icon={Minus}
          label={t('pictures.zoomOut')}
          onClick={() => change((now) => zoomPicture(now, 1 / ZOOM_STEP))}
        />
        <IconButton
          icon={Plus}
          label={t('pictures.zoomIn')}
          onClick={() => change((now) => zoomPicture(now, ZOOM_STEP))}
        />
        <Button variant="primary" onClick={() => end(true)}>
          <Check size={16} aria-hidden="true" /> {t('pictures.done')}
        </Button>
      </div>
      <p id="crop-help" className="crop-help">
        {t('pictures.cropHelp')}
      </p>
    </div>
  );
}

type Change = (next: (frame: CropFrame) => CropFrame) => void;

/** The frame as it is in the document, changing it live, and ending: taken, or given up. */
function useCrop(placed: PlacedNode, node: ImageNode, root: { readonly current: HTMLElement | null }) {
  const { doc, ui } = useStudio();
  const frame = frameOf(placed, node);
  const change: Change = (next) => {
    // Other changes end the step; what comes after them is another one.
    if (!doc.getState().history.gesture) doc.begin('crop');
    // As it is now: keys may come faster than pictures.
    const [now] = placeNodes(currentPage(doc.getState()), [node.id]);
    if (now?.node.kind !== 'image') return;
    const to = next(frameOf(now, now.node));
    const [stored] = resizePlaces([now], now.place, to.box);
    const { pageId } = doc.getState();
    if (stored) doc.preview(reframeImage, { pageId, nodeId: node.id, frame: { ...stored.box, crop: to.crop } });
  };
  const end = (taken: boolean): void => {
    if (taken) doc.commit();
    else doc.cancel();
    ui.setState({ cropping: undefined });
    focusCanvas();
  };
  // Before anything is painted: the next key is meant for the picture.
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-crop-focus]')?.focus({ preventScroll: true });
  }, [root]);
  useEffect(() => {
    const onDown = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('.canvas-host')) ui.setState({ cropping: undefined });
    };
    window.addEventListener('pointerdown', onDown, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onDown, { capture: true });
      doc.commit();
    };
  }, [doc, ui]);
  return { frame, change, end };
}

/** A picture's frame as it lies on the page. */
function frameOf({ place: { box, angleDeg } }: PlacedNode, { crop, flip }: ImageNode): CropFrame {
  return { box, angleDeg: angleDeg as number, crop, ...(flip ? { flip } : {}) };
}

/** Dragging: of the picture under its frame, or of an edge of the frame. */
function useDrag(frame: CropFrame, change: Change, scale: number) {
  const pressed = useRef<{ readonly from: Point; readonly frame: CropFrame } | undefined>(undefined);
  return (handle: HandleId | undefined) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { from: { x: event.clientX, y: event.clientY }, frame };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const press = pressed.current;
      if (!press) return;
      const by = { x: (event.clientX - press.from.x) / scale, y: (event.clientY - press.from.y) / scale };
      change(() => (handle ? dragFrame(press.frame, handle, by) : slidePicture(press.frame, by)));
    },
    onPointerUp() {
      pressed.current = undefined;
    },
    onPointerCancel() {
      pressed.current = undefined;
    },
  });
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** An arrow key moves the picture, or an edge, by this part of the frame; with Shift by ten times as much. */
const KEY_PART = 0.01;

function runKey(
  event: KeyboardEvent,
  handle: HandleId | undefined,
  frame: CropFrame,
  change: Change,
  end: (taken: boolean) => void,
): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) {
    const part = event.shiftKey ? KEY_PART * 10 : KEY_PART;
    const local = { x: arrow.x * frame.box.width * part, y: arrow.y * frame.box.height * part };
    const by = turn(local, frame.angleDeg);
    change((now) => (handle ? dragFrame(now, handle, by) : slidePicture(now, by)));
  } else if (event.key === 'Enter') end(true);
  else if (event.key === 'Escape') end(false);
  else if (event.key === '+' || event.key === '=') change((now) => zoomPicture(now, ZOOM_STEP));
  else if (event.key === '-') change((now) => zoomPicture(now, 1 / ZOOM_STEP));
  else return false;
  return true;
}
