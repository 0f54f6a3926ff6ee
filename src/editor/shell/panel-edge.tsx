/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- a separator that moves is a control (WAI-ARIA window splitter) */
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { INSPECTOR_WIDTHS, PANEL_WIDTHS } from '../state/interface-store.ts';
import { useInterface, useStudio } from '../studio.ts';

const STEP_PX = 16;

/** The edge of a panel beside the canvas: drag it, or steer it with the arrow keys; a double click brings the usual width back. */
export function PanelEdge({ of }: { readonly of: 'panel' | 'inspector' }): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const key = of === 'panel' ? 'panelWidth' : 'inspectorWidth';
  const { least, usual, most } = of === 'panel' ? PANEL_WIDTHS : INSPECTOR_WIDTHS;
  const width = useInterface((state) => state[key]);
  // The left panel grows to the right, the right one to the left.
  const sign = of === 'panel' ? 1 : -1;
  const set = (value: number): void => ui.setState({ [key]: Math.round(Math.min(most, Math.max(least, value))) });
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const edge = event.currentTarget;
    const from = event.clientX;
    const stop = new AbortController();
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => set(width + sign * (moved.clientX - from));
    edge.addEventListener('pointermove', move, { signal: stop.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      edge.addEventListener(end, () => stop.abort(), { signal: stop.signal });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') set(width - sign * STEP_PX);
    else if (event.key === 'ArrowRight') set(width + sign * STEP_PX);
    else if (event.key === 'Home') set(least);
    else if (event.key === 'End') set(most);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={`panel-edge edge-of-${of}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`resize.${of}`)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onDoubleClick={() => set(usual)}
      onKeyDown={onKeyDown}
    />
  );
}
