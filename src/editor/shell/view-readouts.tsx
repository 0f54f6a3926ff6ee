import { useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TRUE_SIZE_SCALE } from '../canvas/viewport.ts';
import { showLength } from '../controls/parse-length.ts';
import type { ViewState } from '../state/view-store.ts';
import { useInterface, useStudio } from '../studio.ts';

/** Numbers are read when the hand rests; written with every frame they would cost more than the picture. */
const REST_MS = 50;

/** The place on the page under the pointer. */
export function CursorPlace(): ReactElement {
  const { t } = useTranslation();
  const cursor = useRestedView((state) => state.cursor);
  const unit = useInterface((state) => state.unit);
  return (
    <span className="cursor-place" aria-hidden="true">
      {cursor ? `${t('bottom.cursor')}: ${showLength(cursor.x, unit)} ; ${showLength(cursor.y, unit)} ${unit}` : ''}
    </span>
  );
}

/** How large the page is shown, in percent of its true size. */
export function ZoomPercent(): ReactElement {
  const { t, i18n } = useTranslation();
  const scale = useRestedView((state) => state.camera.scale);
  const percent = (scale / TRUE_SIZE_SCALE) * 100;
  const shown = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3 }).format(percent);
  return (
    <output title={t('bottom.percent', { percent: shown })} data-testid="zoom">
      {shown} %
    </output>
  );
}

/** What `pick` takes from the view, as soon as the view stops changing. */
function useRestedView<Part>(pick: (state: ViewState) => Part): Part {
  const { view } = useStudio();
  return useSyncExternalStore(
    (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = view.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(listener, REST_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    () => pick(view.getState()),
  );
}
