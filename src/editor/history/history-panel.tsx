import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useStudio } from '../studio.ts';
import { useStepWords } from './use-step-words.ts';

/** Height of a row in pixels, as the style sheet has it. */
const ROW_PX = 32;
/** Rows drawn beyond the visible ones. */
const SPARE = 8;

function viewOf(element: HTMLDivElement): { readonly top: number; readonly height: number } {
  return { top: element.scrollTop, height: element.clientHeight };
}

/** All steps by name, the newest at the bottom; a click goes to the moment after a step. Only rows in view exist. */
export function HistoryPanel(): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const words = useStepWords();
  const { entries, done } = useDocument((state) => state.history);
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  // The present step stays in sight.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const top = done * ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_PX > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW_PX - element.clientHeight;
    setView(viewOf(element));
  }, [done]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    doc.goToStep(doc.getState().history.done + by);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current=step]')?.focus());
  };
  const first = Math.max(0, Math.floor(view.top / ROW_PX) - SPARE);
  const last = Math.min(entries.length, Math.ceil((view.top + view.height) / ROW_PX) + SPARE);
  const rows = Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
  return (
    <div className="past">
      <p className="panel-hint">{t(entries.length === 0 ? 'past.empty' : 'past.hint')}</p>
      <div
        ref={list}
        className="past-list"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={t('past.title')}
        onScroll={(event) => setView(viewOf(event.currentTarget))}
      >
        <div style={{ height: (entries.length + 1) * ROW_PX }}>
          {rows.map((step) => {
            const entry = entries[step - 1];
            return (
              <button
                key={step}
                type="button"
                className={`past-step ${step > done ? 'undone' : ''}`}
                style={{ top: step * ROW_PX }}
                aria-current={step === done ? 'step' : undefined}
                tabIndex={step === done ? 0 : -1}
                onClick={() => doc.goToStep(step)}
                onKeyDown={onKeyDown}
              >
                <span className="past-number">{step}</span>
                <span className="past-words">{entry ? words(entry) : t('past.start')}</span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}
