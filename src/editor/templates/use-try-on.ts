import { useCallback, useEffect, useRef } from 'react';
import { listFontIds } from '../../scene/compile-scene.ts';
import { setTemplate } from '../formats/change-formats.ts';
import { currentDesign } from '../state/document-store.ts';
import { useStudio } from '../studio.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** A pointer on its way to somewhere else tries nothing on. */
const PAUSE_MS = 140;

interface TryOn {
  start(templateId: string): void;
  stop(): void;
}

/** Shows the open design in another template while the pointer or the focus rests on its card; leaves nothing behind. */
export function useTryOn(shelf: TemplateShelf): TryOn {
  const { baseOf, doc, fonts, ui } = useStudio();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    doc.tryOn(undefined);
  }, [doc]);
  const start = useCallback(
    (templateId: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (ui.getState().editing || doc.getState().history.gesture) return;
        const worn = setTemplate(currentDesign(doc.getState()), { templateId, shelf, baseOf });
        if (!worn.ok) return;
        doc.tryOn(worn.design);
        // Letters of a font that is still on its way come with the next compilation.
        void fonts.need(listFontIds(worn.design)).then(() => {
          if (doc.getState().tried === worn.design) doc.recompile();
        });
      }, PAUSE_MS);
    },
    [baseOf, doc, fonts, shelf, ui],
  );
  useEffect(() => stop, [stop]);
  return { start, stop };
}
