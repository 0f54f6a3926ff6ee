/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the canvas is a picture with a description */
import { Dialog } from '@base-ui/react/dialog';
import { Download, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listReaches } from '../../preflight/legibility.ts';
import { createCanvasPaths } from '../../renderers/konva/glyph-paths.ts';
import { Button } from '../controls/button.tsx';
import { kindName } from '../controls/kind-name.ts';
import { showSize } from '../controls/show-size.ts';
import { showMetres } from '../overlays/page-marks.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { ReadingList } from './reading-list.tsx';
import { saveStreetPicture } from './save-street-picture.ts';
import { hangPiece, trueViewingCm } from './street-camera.ts';
import { StreetControls } from './street-controls.tsx';
import { paintStreetPicture, shinesItself } from './street-picture.ts';
import { readStreet } from './street-reading.ts';
import { useStreetSettings } from './use-street-settings.ts';
import { useReadingWords } from './use-reading-words.ts';
import '../styles/street.css';

/** The design at its true size in a place, and what of it can be read from there. */
export function StreetDialog(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : ui.setState({ dialog: undefined }))}>
      <Dialog.Portal>
        <Dialog.Popup className="street">
          <header className="street-head">
            <Dialog.Title>{t('street.title')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('common.close')}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <StreetView />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function StreetView(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const name = useDocument((state) => currentDesign(state).name);
  const texts = useDocument((state) => state.compiled.texts);
  const { format } = page;
  const [settings, change] = useStreetSettings(page);
  const [saving, setSaving] = useState(false);
  const shown = useShownPiece();
  const { canvas, trueCm } = useStreetCanvas(format, settings, shown);
  const readings = useMemo(
    () => readStreet(listReaches(page, texts), hangPiece(settings.place, format, settings.distanceM), settings.eyeM),
    [page, texts, format, settings],
  );
  const summary = useReadingWords(readings, settings);
  const words = { name, size: showSize(format), place: t(`street.places.${settings.place}`), summary };
  const save = async (): Promise<void> => {
    setSaving(true);
    const caption = t('street.caption', {
      name,
      format: kindName(format.kind),
      size: showSize(format),
      distance: showMetres(settings.distanceM),
      eye: showMetres(settings.eyeM),
      hour: t(`street.hours.${settings.hour}`).toLowerCase(),
    });
    await saveStreetPicture(studio.files, {
      name,
      format,
      settings,
      shown,
      lines: [caption, summary],
      mark: t('street.made'),
    });
    setSaving(false);
  };
  return (
    <>
      <div className="street-stage">
        <canvas ref={canvas} className="street-canvas" role="img" aria-label={t('street.picture', words)} />
      </div>
      <aside className="street-side" aria-label={t('street.settings')}>
        <StreetControls studio={studio} page={page} settings={settings} onChange={change} />
        <ReadingList readings={readings} night={settings.hour !== 'day' && !shinesItself(format.kind)} />
        <p className="visually-hidden" aria-live="polite">
          {summary}
        </p>
        <div className="street-foot">
          {settings.place === 'street' ? <p className="panel-hint">{t('street.across')}</p> : null}
          {trueCm === undefined ? null : <p className="panel-hint">{t('street.true', { cm: Math.round(trueCm) })}</p>}
          <Button variant="primary" disabled={saving} onClick={() => void save()}>
            <Download size={16} aria-hidden="true" />
            {t(saving ? 'street.saving' : 'street.save')}
          </Button>
        </div>
      </aside>
    </>
  );
}

/** The scene of the page with what drawing it takes; another value when pictures come in. */
function useShownPiece() {
  const { doc, fonts, pictures } = useStudio();
  const scene = useDocument((state) => state.compiled.scene);
  const [arrived, setArrived] = useState(0);
  useEffect(() => pictures.subscribe(() => setArrived((count) => count + 1)), [pictures]);
  return useMemo(() => {
    const glyphs = fonts.current();
    const find = (assetId: string) => pictures.find(currentDesign(doc.getState()), assetId);
    return { scene, resources: { glyphs, paths: createCanvasPaths(glyphs), pictures: find }, arrived };
  }, [scene, fonts, pictures, doc, arrived]);
}

type ShownScene = ReturnType<typeof useShownPiece>;
type Settings = ReturnType<typeof useStreetSettings>[0];
type Format = Parameters<typeof paintStreetPicture>[1];

/** Keeps a canvas as large as its place and painted. */
function useStreetCanvas(format: Format, settings: Settings, shown: ShownScene) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [trueCm, setTrueCm] = useState<number>();
  useEffect(() => {
    const host = canvas.current?.parentElement;
    if (!host) return undefined;
    const measure = new ResizeObserver(() => setSize({ width: host.clientWidth, height: host.clientHeight }));
    measure.observe(host);
    return () => measure.disconnect();
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (!element || size.width === 0 || size.height === 0) return;
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
    const camera = paintStreetPicture(element, format, settings, shown);
    setTrueCm(camera && trueViewingCm(camera, ratio));
  }, [size, format, settings, shown]);
  return { canvas, trueCm };
}
