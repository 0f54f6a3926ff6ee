import { useEffect, useMemo, useRef, useState } from 'react';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fontAddresses } from '../fonts/font-addresses.ts';
import { useStudio } from '../studio.ts';
import { FilmPlayer } from './film-player.ts';
import { createFilmMaker, type FilmMaker } from './led-client.ts';
import type { LedFilmSummary, LedWish } from './led-message.ts';

/** Letters may come fast; the film follows when they pause. */
const PAUSE_MS = 150;

export interface LedFilmState {
  readonly wish: LedWish;
  readonly player: FilmPlayer | undefined;
  readonly findings: readonly Diagnostic[];
  readonly working: boolean;
}

interface Shown {
  readonly wish: LedWish;
  readonly player: FilmPlayer | undefined;
  readonly findings: readonly Diagnostic[];
}

export function startLedWorker(): Worker {
  return new Worker(new URL('./led-worker.ts', import.meta.url), { type: 'module' });
}

/** Keeps a film of what is to be shown, which must keep its identity while it doesn't change; the last good one stays on the board while a new one is made or refused. */
export function useLedFilm(show: LedWish['show']): LedFilmState {
  const { fonts } = useStudio();
  const maker = useRef<FilmMaker>(undefined);
  const [shown, setShown] = useState<Shown>();
  // Frames come in by themselves; the number only makes the board draw again.
  const [, setArrived] = useState(0);
  const wish = useMemo((): LedWish => ({ show, fonts: fontAddresses(fonts) }), [fonts, show]);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      maker.current ??= createFilmMaker(startLedWorker);
      const made = maker.current;
      const take = (findings: readonly Diagnostic[], film?: LedFilmSummary): void => {
        const player = film && new FilmPlayer(film, made, () => setArrived((count) => count + 1));
        if (live) setShown((old) => ({ wish, player: player ?? old?.player, findings }));
      };
      made.film(wish).then(
        (answer) => answer && take(answer.findings, answer.film),
        (error: unknown) => take([diagnostic('led/failed', 'error', undefined, { why: String(error) })]),
      );
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [wish]);
  useEffect(
    () => () => {
      maker.current?.close();
      maker.current = undefined;
    },
    [],
  );
  return { wish, working: shown?.wish !== wish, player: shown?.player, findings: shown?.findings ?? [] };
}
