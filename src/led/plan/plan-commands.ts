import { parseBoard, type BoardRequest } from '../boards.ts';
import type { LedPlan, PlanArea, PlanPage } from './led-plan.ts';

/** What can be done to a plan. All pure; an id that isn't there changes nothing. */

/** Puts a page in after another one, or at the end. Its id and those of its areas are new. */
export function addPage(plan: LedPlan, page: Omit<PlanPage, 'id'>, afterId?: string): LedPlan {
  const id = freeId(
    'trang',
    plan.pages.map((one) => one.id),
  );
  const at = plan.pages.findIndex((one) => one.id === afterId);
  const place = at < 0 ? plan.pages.length : at + 1;
  return { ...plan, pages: plan.pages.toSpliced(place, 0, { ...page, id }) };
}

export function duplicatePage(plan: LedPlan, pageId: string): LedPlan {
  const page = plan.pages.find(({ id }) => id === pageId);
  return page ? addPage(plan, page, pageId) : plan;
}

/** Moves a page to a place of the list, 0 the first; beyond the ends it goes to the end. */
export function movePage(plan: LedPlan, pageId: string, to: number): LedPlan {
  const from = plan.pages.findIndex(({ id }) => id === pageId);
  const page = plan.pages[from];
  const place = Math.max(0, Math.min(plan.pages.length - 1, to));
  if (!page || place === from) return plan;
  return { ...plan, pages: plan.pages.toSpliced(from, 1).toSpliced(place, 0, page) };
}

/** The last page stays: a programme shows something. */
export function removePage(plan: LedPlan, pageId: string): LedPlan {
  const pages = plan.pages.filter(({ id }) => id !== pageId);
  return pages.length === 0 || pages.length === plan.pages.length ? plan : { ...plan, pages };
}

export function changePage(plan: LedPlan, pageId: string, change: (page: PlanPage) => PlanPage): LedPlan {
  let changed = false;
  const pages = plan.pages.map((page) => {
    const next = page.id === pageId ? change(page) : page;
    changed ||= next !== page;
    return next;
  });
  return changed ? { ...plan, pages } : plan;
}

/** Puts an area on top of a page. */
export function addArea(plan: LedPlan, pageId: string, area: Omit<PlanArea, 'id'>): LedPlan {
  return changePage(plan, pageId, (page) => {
    const id = freeId(
      'vung',
      page.areas.map((one) => one.id),
    );
    return { ...page, areas: [...page.areas, { ...area, id }] };
  });
}

/** Puts an area on a page and cuts what runs under it to the right edge back to the new area's left. */
export function addAreaBeside(plan: LedPlan, pageId: string, area: Omit<PlanArea, 'id'>): LedPlan {
  const added = addArea(plan, pageId, area);
  return changePage(added, pageId, (page) => {
    const areas = page.areas.map((one, at) => {
      const under = at < page.areas.length - 1 && one.x < area.x && one.x + one.width > area.x;
      const covered = one.y < area.y + area.height && one.y + one.height > area.y;
      return under && covered ? { ...one, width: area.x - one.x } : one;
    });
    return { ...page, areas };
  });
}

export function changeArea(
  plan: LedPlan,
  pageId: string,
  areaId: string,
  change: (area: PlanArea) => PlanArea,
): LedPlan {
  return changePage(plan, pageId, (page) => {
    const at = page.areas.findIndex(({ id }) => id === areaId);
    const area = page.areas[at];
    const next = area && change(area);
    return !next || next === area ? page : { ...page, areas: page.areas.with(at, next) };
  });
}

/** The last area of a page stays. */
export function removeArea(plan: LedPlan, pageId: string, areaId: string): LedPlan {
  return changePage(plan, pageId, (page) => {
    const areas = page.areas.filter(({ id }) => id !== areaId);
    return areas.length === 0 || areas.length === page.areas.length ? page : { ...page, areas };
  });
}

/** Keeps a box on the board, at least one dot large; what sticks out is moved in, then cut. */
export function boxOnBoard<Box extends Pick<PlanArea, 'x' | 'y' | 'width' | 'height'>>(
  box: Box,
  board: { readonly widthPx: number; readonly heightPx: number },
): Box {
  const width = Math.max(1, Math.min(board.widthPx, Math.round(box.width)));
  const height = Math.max(1, Math.min(board.heightPx, Math.round(box.height)));
  const x = Math.max(0, Math.min(board.widthPx - width, Math.round(box.x)));
  const y = Math.max(0, Math.min(board.heightPx - height, Math.round(box.y)));
  return { ...box, x, y, width, height };
}

/** Takes another board; areas keep their share of it. A board that can't be is taken too: its check says why. */
export function changeBoard(plan: LedPlan, request: BoardRequest): LedPlan {
  const [before, after] = [parseBoard(plan.board), parseBoard(request)];
  const { colourClass, ...rest } = plan;
  const kept = colourClass !== undefined && makeOf(plan.board) === makeOf(request) ? { colourClass } : {};
  const moved = { ...rest, ...kept, board: request };
  if (!before.ok || !after.ok) return moved;
  const across = after.value.widthPx / before.value.widthPx;
  const down = after.value.heightPx / before.value.heightPx;
  const share = (area: PlanArea): PlanArea => {
    const [left, top] = [Math.round(area.x * across), Math.round(area.y * down)];
    const [right, bottom] = [Math.round((area.x + area.width) * across), Math.round((area.y + area.height) * down)];
    return boxOnBoard({ ...area, x: left, y: top, width: right - left, height: bottom - top }, after.value);
  };
  return { ...moved, pages: plan.pages.map((page) => ({ ...page, areas: page.areas.map(share) })) };
}

/** What the lamps are; the colours a person chose for one make aren't those of another. */
function makeOf(request: BoardRequest): string {
  return request.kind === 'dots' ? '' : request.kind === 'preset' ? request.id : request.panelId;
}

function freeId(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
