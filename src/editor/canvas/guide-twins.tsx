/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an <input> would be a field and keep the keys of the canvas to itself */
import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { Guide } from '../../model/design.ts';
import { setGuides } from '../../model/page-commands.ts';
import { showLength } from '../controls/parse-length.ts';
import { currentPage } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio, useView } from '../studio.ts';
import { createKeyBurst } from '../tools/key-burst.ts';
import { focusCanvas } from './focus-canvas.ts';
import { toScreen } from './viewport.ts';

const NO_GUIDES: readonly Guide[] = [];

/** The guides of the page for keyboards and screen readers: arrows move one, Delete takes it away. */
export function GuideTwins(): ReactElement {
  const { doc } = useStudio();
  const guides = useDocument((state) => currentPage(state).guides ?? NO_GUIDES);
  const burst = useMemo(() => createKeyBurst(doc), [doc]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const { pageId } = doc.getState();
    const now = currentPage(doc.getState()).guides ?? NO_GUIDES;
    const guide = now[index];
    if (!guide) return;
    const step = event.shiftKey ? 10 : event.altKey ? 0.1 : 1;
    const by = STEPS[event.key];
    if (event.key === 'Escape') focusCanvas();
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      doc.run('guide', setGuides, { pageId, guides: now.toSpliced(index, 1) });
      focusCanvas();
    } else if (by?.axis === guide.axis) {
      burst.join('guide', index);
      const moved = { ...guide, at: roundTo(guide.at + by.way * step, 2) };
      doc.preview(setGuides, { pageId, guides: now.with(index, moved) });
    } else if (!by) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {guides.map((guide, index) => (
        <GuideTwin
          // Guides have no names; they keep their place in the list while they are moved.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          guide={guide}
          onKeyDown={(event) => onKeyDown(event, index)}
        />
      ))}
    </>
  );
}

const STEPS: Readonly<Partial<Record<string, { readonly axis: 'x' | 'y'; readonly way: 1 | -1 }>>> = {
  ArrowLeft: { axis: 'x', way: -1 },
  ArrowRight: { axis: 'x', way: 1 },
  ArrowUp: { axis: 'y', way: -1 },
  ArrowDown: { axis: 'y', way: 1 },
};

interface GuideTwinProps {
  readonly guide: Guide;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function GuideTwin({ guide, onKeyDown }: GuideTwinProps): ReactElement {
  const { t } = useTranslation();
  const camera = useView((state) => state.camera);
  const unit = useInterface((state) => state.unit);
  const page = useDocument((state) => currentPage(state).format);
  const place = toScreen(camera, { x: guide.at, y: guide.at });
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`guide-twin guide-twin-${guide.axis}`}
      style={guide.axis === 'x' ? { left: place.x } : { top: place.y }}
      aria-label={t(guide.axis === 'x' ? 'guides.upright' : 'guides.level')}
      aria-orientation={guide.axis === 'x' ? 'horizontal' : 'vertical'}
      aria-valuenow={guide.at}
      aria-valuemin={0}
      aria-valuemax={guide.axis === 'x' ? page.widthMm : page.heightMm}
      aria-valuetext={`${showLength(guide.at, unit)} ${unit}`}
      data-guide={guide.axis}
      onKeyDown={onKeyDown}
    />
  );
}
