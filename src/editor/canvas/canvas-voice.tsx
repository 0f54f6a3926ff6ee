import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import { selectedNodes } from '../state/document-store.ts';
import { useStudio } from '../studio.ts';
import { placeWords } from './twin-words.ts';

/** A row of key presses is told once, when it has ended. */
const QUIET_MS = 300;

/** Says to screen readers where the selected object went and how large it became, and which tool is in hand. */
export function CanvasVoice(): ReactElement {
  const { doc, view, ui } = useStudio();
  const { t } = useTranslation();
  const [words, setWords] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      const [node] = selectedNodes(doc.getState());
      if (!node) return;
      const angle = String(roundTo(node.angleDeg as number, 1)).replace('.', ',');
      const turned = node.angleDeg === 0 ? '' : `, ${angle}°`;
      const { size, place } = placeWords(node, ui.getState().unit);
      setWords(t('canvas.moved', { name: node.name, size, place: `${place}${turned}` }));
    };
    const unsubscribe = [
      doc.subscribe((state, old) => {
        const { present } = state.history;
        const before = old.history.present;
        if (present.design === before.design || present.selection[0] === undefined) return;
        clearTimeout(timer);
        timer = setTimeout(tell, QUIET_MS);
      }),
      view.subscribe(({ tool, placing }, old) => {
        if (placing && placing !== old.placing) {
          const { unit } = ui.getState();
          setWords(t('canvas.placing', placeWords(placing, unit)));
        }
        if (tool === old.tool) return;
        if (tool === 'select' || tool === 'hand') setWords(t(`action.${tool}Tool`));
        else setWords(t('canvas.drawing', { tool: tool === 'text' ? t('action.textTool') : t(`shapes.${tool}`) }));
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of unsubscribe) stop();
    };
  }, [doc, view, ui, t]);

  return (
    <output className="visually-hidden" aria-live="polite" data-testid="canvas-voice">
      {words}
    </output>
  );
}
