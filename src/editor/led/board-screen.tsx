import { Maximize2, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { trueAnglePixels } from '../../led/preview.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { dimmingAt, shadeBoard, type BoardRenderer } from './board-picture.ts';
import { createFlatBoard } from './flat-board.ts';
import type { FilmPlayer } from './film-player.ts';
import type { LedSettings } from './led-settings.ts';
import { createWebglBoard } from './webgl-board.ts';

/** CSS pixels of an inch: what browsers take a monitor for. */
const CSS_PPI = 96;

interface BoardScreenProps {
  readonly player: FilmPlayer | undefined;
  readonly settings: LedSettings;
  /** The page that is worked on: shown still, as it stands, until the film is played. */
  readonly pageId?: string | undefined;
  /** Lies over the board. */
  readonly children?: ReactNode;
}

/** The board as it would be lit, playing in its own time. */
export function BoardScreen({ player, settings, pageId, children }: BoardScreenProps): ReactElement {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const renderer = useRef<BoardRenderer>(undefined);
  const [started, setStarted] = useState<{ readonly on: boolean; readonly pageId: string | undefined }>(() => ({
    on: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    pageId: undefined,
  }));
  // To choose another page is to look at it.
  const playing = started.on && started.pageId === pageId;
  const setPlaying = (on: boolean): void => setStarted({ on, pageId });
  const [shown, setShown] = useState<Shown>();
  const page = player?.film.pages.find(({ id }) => id === pageId);
  // Another film begins at its beginning, or shows the page that is worked on.
  const own = shown && shown.player === player && shown.pageId === pageId ? shown.frame : undefined;
  const frame = own ?? page?.settledFrame ?? 0;
  const time = useRef(0);
  const room = useRoom(stage);

  useEffect(() => {
    if (!player || !playing || player.frameCount < 2) return undefined;
    let handle = 0;
    let last: number | undefined;
    if (time.current > player.durationMs) time.current = 0;
    const tick = (now: number): void => {
      time.current += last === undefined ? 0 : now - last;
      last = now;
      const next = player.frameAt(time.current);
      setShown((old) =>
        old?.player === player && old.frame === next && old.pageId === pageId ? old : { player, frame: next, pageId },
      );
      handle = requestAnimationFrame(tick);
    };
    handle = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(handle);
  }, [player, playing, pageId]);

  const dimming = player ? dimmingAt(player.film, frame) : 1;
  const shading = useMemo(
    () =>
      player &&
      shadeBoard(player.film, {
        view: settings.view,
        distanceM: settings.distanceM,
        ambient: settings.ambient,
        brightness: settings.brightness / 100,
        dimming,
        gamma: settings.gamma,
      }),
    [player, settings.view, settings.distanceM, settings.ambient, settings.brightness, settings.gamma, dimming],
  );
  const size = player && pictureSize(player, settings, room);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !player || !shading || !size) return;
    const dots = player.dots(frame);
    if (!dots) return;
    renderer.current ??= createWebglBoard(element) ?? createFlatBoard(element);
    const ratio = window.devicePixelRatio || 1;
    const [wide, high] = [Math.max(1, Math.round(size.width * ratio)), Math.max(1, Math.round(size.height * ratio))];
    if (element.width !== wide) element.width = wide;
    if (element.height !== high) element.height = high;
    renderer.current?.draw(dots, player.film.board.widthPx, player.film.board.heightPx, shading);
    element.dataset['frame'] = String(frame);
  });
  useEffect(() => () => renderer.current?.dispose(), []);

  const seek = (index: number): void => {
    if (!player) return;
    setPlaying(false);
    time.current = player.film.starts[index] ?? 0;
    setShown({ player, frame: index, pageId });
  };
  const play = (): void => {
    // What was only looked at is played from the beginning of its page.
    if (!playing && own === undefined && page) time.current = player?.film.starts[page.firstFrame] ?? 0;
    setPlaying(!playing);
  };
  const moving = player !== undefined && player.frameCount > 1;
  const seconds = (ms: number): string => (ms / 1000).toFixed(1).replace('.', t('led.decimal'));
  return (
    <div className="led-screen">
      <div className="led-stage" data-ambient={settings.ambient} ref={stage}>
        <div className="led-frame" style={size ? { width: size.width, height: size.height } : { display: 'none' }}>
          <canvas ref={canvas} data-testid="led-board">
            {t('led.boardPicture', { words: wordsOf(player) })}
          </canvas>
          {playing ? null : children}
        </div>
      </div>
      <div className="led-transport">
        <IconButton
          icon={playing ? Pause : Play}
          label={t(playing ? 'led.pause' : 'led.play')}
          disabled={!moving}
          onClick={play}
        />
        <input
          type="range"
          aria-label={t('led.scrub')}
          min={0}
          max={Math.max(0, (player?.frameCount ?? 1) - 1)}
          value={frame}
          disabled={!moving}
          onChange={(event) => seek(Number(event.target.value))}
        />
        <output className="led-time">
          {seconds(player?.film.starts[frame] ?? 0)} / {seconds(player?.durationMs ?? 0)} {t('led.secondsShort')}
        </output>
        <IconButton
          icon={Maximize2}
          label={t('led.fullScreen')}
          onClick={() => void stage.current?.requestFullscreen()}
        />
      </div>
    </div>
  );
}

interface Shown {
  readonly player: FilmPlayer | undefined;
  readonly frame: number;
  readonly pageId: string | undefined;
}

function wordsOf(player: FilmPlayer | undefined): string {
  return player?.film.pages.flatMap(({ areas }) => areas.flatMap(({ lines }) => lines)).join(' ') ?? '';
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The space the stage has. */
function useRoom(stage: React.RefObject<HTMLDivElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room;
}

/** Fills the stage; at the true angle, as large as the board would seem from there. */
function pictureSize(player: FilmPlayer, settings: LedSettings, room: Room): Room | undefined {
  const { widthPx, heightPx, pitchMm } = player.film.board;
  const [wide, high] = [room.width - 48, room.height - 48];
  if (wide <= 0 || high <= 0) return undefined;
  const fill = Math.min(wide / widthPx, high / heightPx);
  const angle = trueAnglePixels(pitchMm, settings.distanceM, CSS_PPI);
  const scale = settings.view === 'angle' ? Math.min(fill, angle) : fill;
  return { width: Math.max(1, widthPx * scale), height: Math.max(1, heightPx * scale) };
}
