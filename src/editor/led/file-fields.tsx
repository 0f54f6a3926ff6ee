import { Download } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { CONTROLLER_FAMILIES } from '../../led/catalogue.data.ts';
import { usualFamilyId } from '../../led/files/make-led-file.ts';
import { Button } from '../controls/button.tsx';
import { FindingList } from '../dialogs/finding-list.tsx';
import { useStudio } from '../studio.ts';
import { makeFileInWorker } from './led-client.ts';
import type { LedOrder, LedWish } from './led-message.ts';
import { startLedWorker, type LedFilmState } from './use-led-film.ts';
import type { LedFieldsProps } from './words-fields.tsx';

type FileKind = Extract<LedOrder, { kind: 'file' }>['file']['kind'];

const TYPES: Readonly<Record<FileKind, string>> = {
  zip: 'application/zip',
  gif: 'image/gif',
  png: 'image/png',
  bmp: 'image/bmp',
  bmp1: 'image/bmp',
  mp4: 'video/mp4',
};

/** The files a controller takes. Each is read back dot by dot before it is given out. */
export function FileFields(props: LedFieldsProps & { readonly film: LedFilmState }): ReactElement {
  const { settings, film, onChange } = props;
  const { files } = useStudio();
  const { t } = useTranslation();
  const [making, setMaking] = useState<{ kind: FileKind; share: number }>();
  const [told, setTold] = useState<{ readonly wish: LedWish; readonly findings: readonly Diagnostic[] }>();
  const findings = told?.wish === film.wish ? told.findings : [];
  const stop = useRef<AbortController>(undefined);
  const videos = useCanMakeVideo(film);
  useEffect(() => () => stop.current?.abort(), []);

  const board = film.player?.film.board;
  const family = settings.familyId ?? usualFamilyId(board?.colourClass ?? 'one');
  const pages = film.player?.film.pages.length ?? 0;
  const ready = film.player !== undefined && !film.working && film.findings.every((one) => one.severity !== 'error');
  const make = async (kind: FileKind): Promise<void> => {
    if (!board) return;
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setMaking({ kind, share: 0 });
    setTold(undefined);
    const name = `led_${board.widthPx}x${board.heightPx}.${kind === 'bmp1' ? 'bmp' : kind}`;
    const order = { wish: film.wish, file: kind === 'zip' ? { kind, familyId: family } : { kind }, name };
    try {
      const onProgress = (share: number): void => setMaking({ kind, share });
      const made = await makeFileInWorker(startLedWorker, order, onProgress, control.signal);
      if (!made) return;
      setTold({ wish: film.wish, findings: made.findings });
      if (made.bytes) files.download(name, made.bytes, TYPES[kind]);
    } catch (error) {
      setTold({ wish: film.wish, findings: [diagnostic('led/failed', 'error', undefined, { why: String(error) })] });
    } finally {
      if (stop.current === control) setMaking(undefined);
    }
  };
  const button = (kind: FileKind, enabled: boolean): ReactElement => (
    <Button key={kind} disabled={!enabled || !ready || making !== undefined} onClick={() => void make(kind)}>
      {t(`led.files.${kind}`)}
    </Button>
  );
  return (
    <section aria-label={t('led.filesTitle')}>
      <h2>{t('led.filesTitle')}</h2>
      <label className="led-field">
        <span>{t('led.controller')}</span>
        <select value={family} onChange={(event) => onChange({ familyId: event.target.value })}>
          {CONTROLLER_FAMILIES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button variant="primary" disabled={!ready || making !== undefined} onClick={() => void make('zip')}>
        <Download size={16} aria-hidden="true" />
        {t('led.files.zip')}
      </Button>
      <div className="button-row">
        {button('gif', true)}
        {videos ? button('mp4', true) : null}
        {button('png', pages === 1)}
        {button('bmp', pages === 1)}
      </div>
      {making ? (
        <output className="led-making">
          <progress value={making.share} aria-label={t('led.making')} />
          <Button variant="quiet" onClick={() => stop.current?.abort()}>
            {t('common.cancel')}
          </Button>
        </output>
      ) : null}
      <FindingList findings={findings} />
      <p className="panel-hint">{t('led.checkedHint')}</p>
    </section>
  );
}

/** MP4 is offered only where the browser encodes H.264 of this size. */
function useCanMakeVideo({ player }: LedFilmState): boolean {
  const [can, setCan] = useState(false);
  const width = player?.film.board.widthPx;
  const height = player?.film.board.heightPx;
  useEffect(() => {
    if (width === undefined || height === undefined) return undefined;
    let live = true;
    void import('./mp4-file.ts')
      .then(({ canMakeMp4 }) => canMakeMp4({ width, height }))
      .then(
        (answer) => live && setCan(answer),
        () => live && setCan(false),
      );
    return () => {
      live = false;
    };
  }, [width, height]);
  return can;
}
