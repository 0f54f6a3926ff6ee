import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { FORMATS } from '../formats/catalogue.ts';
import type { ResolvedFormat } from '../formats/format.ts';
import { BOARD_PRESETS, CONTROLLER_FAMILIES, PANELS } from './catalogue.data.ts';
import type { ColourClass, ControllerFamily, Panel } from './panel.ts';

/** A board to make pictures for: the dots, and what the preview and the sheet need to know. */
export interface Board {
  readonly id: string;
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pitchMm: number;
  readonly colourClass: ColourClass;
  /** The colour of a one-colour board's lamps, `#rrggbb`. */
  readonly lampColour: string;
  readonly lamp: Panel['lamp'];
  readonly fill: number;
  readonly nits: number;
}

/** How a person names a board. */
export type BoardRequest =
  | { readonly kind: 'preset'; readonly id: string }
  | { readonly kind: 'modules'; readonly panelId: string; readonly across: number; readonly down: number }
  | { readonly kind: 'dots'; readonly widthPx: number; readonly heightPx: number; readonly pitchMm: number };

export interface BoardChoices {
  readonly colourClass?: ColourClass;
  readonly lampColour?: string;
}

/** The dots of an LED format; undefined for every other format. The pitch is rounded to a micrometre. */
export function formatBoard({
  kind,
  px,
  widthMm,
}: Pick<ResolvedFormat, 'kind' | 'px' | 'widthMm'>): Extract<BoardRequest, { kind: 'dots' }> | undefined {
  if (kind !== 'led' || !px) return undefined;
  const pitchMm = Math.round((widthMm / px.width) * 1000) / 1000;
  return { kind: 'dots', widthPx: px.width, heightPx: px.height, pitchMm };
}

/** Most dots of a board (a 4K screen has 8.3 million) and most along one side. */
export const MOST_DOTS = 9_000_000;
const MOST_DOTS_A_SIDE = 8192;
const PITCH_RANGE_MM = [0.5, 50] as const;

export function findPanel(id: string): Panel | undefined {
  const wanted = id.trim().toLowerCase();
  return PANELS.find((panel) => panel.id === wanted || panel.aliases.includes(wanted));
}

export function findFamily(id: string): ControllerFamily | undefined {
  return CONTROLLER_FAMILIES.find((family) => family.id === id.trim().toLowerCase());
}

/** Checks a board: every fault at once, as findings. */
export function parseBoard(request: BoardRequest, choices: BoardChoices = {}): Checked<Board> {
  switch (request.kind) {
    case 'preset':
      return presetBoard(request.id, choices);
    case 'modules': {
      const panel = findPanel(request.panelId);
      if (!panel)
        return refused(
          diagnostic(
            'led/unknown-panel',
            'error',
            { kind: 'argument', name: 'panel' },
            {
              id: request.panelId,
              known: PANELS.map((p) => p.id).join(', '),
            },
          ),
        );
      return panelBoard(panel, request.across, request.down, choices);
    }
    case 'dots': {
      const { widthPx, heightPx, pitchMm } = request;
      const findings = checkDots(widthPx, heightPx);
      if (!(pitchMm >= PITCH_RANGE_MM[0] && pitchMm <= PITCH_RANGE_MM[1]))
        findings.push(
          diagnostic(
            'led/bad-pitch',
            'error',
            { kind: 'argument', name: 'pitch' },
            {
              pitch: String(pitchMm),
              min: PITCH_RANGE_MM[0],
              max: PITCH_RANGE_MM[1],
            },
          ),
        );
      if (findings.length > 0) return refused(...findings);
      const colourClass = choices.colourClass ?? (heightPx <= 32 ? 'one' : 'rgb');
      return accepted({
        id: `${widthPx}x${heightPx}-p${pitchMm}`,
        name: `${widthPx} × ${heightPx}, P${pitchMm}`,
        widthPx,
        heightPx,
        pitchMm,
        colourClass,
        lampColour: choices.lampColour ?? '#ff0000',
        lamp: 'smd' as const,
        fill: 0.15,
        nits: colourClass === 'one' ? 1500 : 5000,
      });
    }
  }
}

function presetBoard(id: string, choices: BoardChoices): Checked<Board> {
  const wanted = id.trim().toLowerCase();
  const preset = BOARD_PRESETS.find((board) => board.id === wanted);
  const panel = preset && findPanel(preset.panelId);
  if (preset && panel) {
    const board = panelBoard(panel, preset.modules[0], preset.modules[1], choices);
    return board.ok ? accepted({ ...board.value, id: preset.id, name: preset.name }) : board;
  }
  const format = FORMATS.find((entry) => entry.kind === 'led' && entry.id.toLowerCase() === wanted);
  const dots = format && formatBoard(format);
  if (dots) {
    const board = parseBoard(dots, choices);
    return board.ok ? accepted({ ...board.value, id: format.id, name: format.name }) : board;
  }
  return refused(
    diagnostic(
      'led/unknown-board',
      'error',
      { kind: 'argument', name: 'board' },
      {
        id,
        known: BOARD_PRESETS.map((board) => board.id).join(', '),
      },
    ),
  );
}

function panelBoard(panel: Panel, across: number, down: number, choices: BoardChoices): Checked<Board> {
  const widthPx = panel.modulePx[0] * across;
  const heightPx = panel.modulePx[1] * down;
  const findings = checkDots(widthPx, heightPx);
  if (findings.length > 0) return refused(...findings);
  return accepted({
    id: `${panel.id}-${across}x${down}`,
    name: `${panel.name}, ${across} × ${down}`,
    widthPx,
    heightPx,
    pitchMm: panel.pitchMm,
    colourClass: choices.colourClass ?? panel.colourClass,
    lampColour: choices.lampColour ?? '#ff0000',
    lamp: panel.lamp,
    fill: panel.fill,
    nits: panel.nits,
  });
}

function checkDots(width: number, height: number): Diagnostic[] {
  const place = { kind: 'argument', name: 'px' } as const;
  if (![width, height].every((n) => Number.isInteger(n) && n >= 1))
    return [diagnostic('led/bad-size', 'error', place, { width: String(width), height: String(height) })];
  if (width > MOST_DOTS_A_SIDE || height > MOST_DOTS_A_SIDE || width * height > MOST_DOTS)
    return [
      diagnostic('led/too-many-dots', 'error', place, {
        width,
        height,
        dots: width * height,
        most: MOST_DOTS,
        side: MOST_DOTS_A_SIDE,
      }),
    ];
  return [];
}
