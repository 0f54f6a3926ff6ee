import type { LedPlan, PlanArea, PlanPage } from '../../../led/plan/led-plan.ts';
import { addPage } from '../../../led/plan/plan-commands.ts';
import type { LedFilmSummary } from '../led-message.ts';
import type { LedSettings } from '../led-settings.ts';

type Size = { readonly widthPx: number; readonly heightPx: number };

/** A programme that plays what the door shows: one page for each page of the slogan's film. */
export function planOfSlogan(settings: LedSettings, film: LedFilmSummary): LedPlan {
  const { slogan, board, colourClass, lampColour } = settings;
  const empty: LedPlan = {
    title: slogan.trim(),
    board,
    lampColour,
    ...(colourClass === undefined ? {} : { colourClass }),
    pages: [],
  };
  return sloganPages(settings, film).reduce((plan, page) => addPage(plan, page), empty);
}

/** The pages that the slogan would have on the board of the film. */
export function sloganPages(settings: LedSettings, { board, pages }: LedFilmSummary): readonly Omit<PlanPage, 'id'>[] {
  const { slogan, upper, colour, speed, motion } = settings;
  return pages.map(({ areas }) => {
    // Pages and hand-set lines keep the lines they were shown with; one page breaks anew when its board changes.
    const fixed = pages.length > 1 || settings.lines !== undefined;
    const text = fixed ? (areas[0]?.lines.join('\n') ?? slogan) : slogan.trim();
    const name = motion === 'pages' ? 'still' : motion;
    return {
      areas: [
        {
          ...wholeBoard(board),
          content: {
            kind: 'text',
            text,
            ...(upper && !fixed ? {} : { case: 'as-is' as const }),
            ...(colour === undefined ? {} : { colour }),
          },
          motion: { ...(name === undefined ? {} : { motion: name }), ...(speed === undefined ? {} : { speed }) },
        },
      ],
    };
  });
}

/** An area over the whole board. */
export function wholeBoard({ widthPx, heightPx }: Size): Pick<PlanArea, 'id' | 'x' | 'y' | 'width' | 'height'> {
  return { id: 'vung-1', x: 0, y: 0, width: widthPx, height: heightPx };
}

/** A box in a free corner for one more area: the right third of the board. */
export function cornerBox({ widthPx, heightPx }: Size): Pick<PlanArea, 'x' | 'y' | 'width' | 'height'> {
  const width = Math.max(1, Math.round(widthPx / 3));
  return { x: widthPx - width, y: 0, width, height: heightPx };
}
