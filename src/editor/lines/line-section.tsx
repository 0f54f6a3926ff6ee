import { RotateCcw } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import type { TextNode } from '../../model/design.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import { textOf } from '../../model/node-tree.ts';
import type { ComposedText } from '../../typesetting/compose-request.ts';
import { Segmented } from '../controls/segmented.tsx';
import { Section } from '../inspector/section.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { giveBackLines, linesAreSet, takeBreaks, takeLineCount, type StyleChange } from './joints.ts';
import { bestBreaks, lineAlternatives } from './line-alternatives.ts';
import { LinePreview } from './line-preview.tsx';
import { showLetterHeight } from './show-letter-height.ts';
import { WordStrip } from './word-strip.tsx';

const COUNTS = ['auto', '1', '2', '3', '4', '5', '6'] as const;
type Count = (typeof COUNTS)[number];

/** How the lines of a text are broken: alternatives to choose from, a number of lines, and every gap by itself. */
export function LineSection({ node }: { readonly node: TextNode }): ReactElement | null {
  const { doc, fonts } = useStudio();
  const { t } = useTranslation();
  const text = useDocument((state) => textOf(currentDesign(state), node));
  const composed = useDocument((state) => state.compiled.texts.get(node.id));
  const locked = node.lock?.style === true;
  const { style } = node;
  if (style.arcDeg || text.trim() === '') return null;
  const change = ({ patch, unset }: StyleChange): boolean =>
    doc.run('lines', setTextStyle, { pageId: doc.getState().pageId, nodeIds: [node.id], patch, unset });
  const chooseCount = (count: Count): void => {
    const lines = count === 'auto' ? undefined : Number(count);
    // Line feeds in the words would win over a number of lines.
    const breaks =
      lines !== undefined && text.includes('\n') ? bestBreaks(node, text, fonts.current(), lines) : undefined;
    change(breaks ? takeBreaks(style, breaks) : takeLineCount(style, lines));
  };
  const exact = style.sizing.exactLines;
  return (
    <Section title={t('lines.title')}>
      <Alternatives
        node={node}
        text={text}
        composed={composed}
        locked={locked}
        onChoose={(breaks) => change(takeBreaks(style, breaks))}
      />
      <div className="line-count">
        <span className="field-label" aria-hidden="true">
          {t('lines.count')}
        </span>
        <Segmented
          label={t('lines.count')}
          value={exact === undefined ? 'auto' : COUNTS.find((count) => count === String(exact))}
          disabled={locked}
          choices={COUNTS.map((value) => ({
            value,
            label: value === 'auto' ? t('lines.countAuto') : t('lines.lineCount', { count: Number(value) }),
            face: value === 'auto' ? t('lines.autoShort') : value,
          }))}
          onChoose={chooseCount}
        />
      </div>
      <WordStrip node={node} text={text} breaks={composed?.breaks ?? []} locked={locked} onChange={change} />
      <LineFindings nodeId={node.id} />
      {linesAreSet(style) ? (
        <button
          type="button"
          className="button lines-reset"
          disabled={locked}
          onClick={() => change(giveBackLines(style))}
        >
          <RotateCcw size={16} aria-hidden="true" />
          {t('lines.auto')}
        </button>
      ) : null}
    </Section>
  );
}

interface AlternativesProps {
  readonly node: TextNode;
  readonly text: string;
  readonly composed: ComposedText | undefined;
  readonly locked: boolean;
  readonly onChoose: (breaks: readonly number[]) => void;
}

/** The ways to break the text, each as it would look, with its letter height; the one in use is down. */
function Alternatives({ node, text, composed, locked, onChoose }: AlternativesProps): ReactElement {
  const { fonts } = useStudio();
  const { t } = useTranslation();
  const { found, setFor } = useAlternatives(node, text);
  const current = composed?.breaks.join();
  const own = composed && !found.some(({ breaks }) => breaks.join() === current) ? [composed] : [];
  return (
    <fieldset className="line-choices" aria-label={t('lines.alternatives')}>
      {[...own, ...found].map((way) => {
        const words = way.lines.map((line) => line.text).join(' / ');
        const used = way.breaks.join() === current;
        const count = t('lines.lineCount', { count: way.lines.length });
        const height = t('lines.letterHeight', { height: showLetterHeight(way.capHeightMm) });
        return (
          <button
            key={way.breaks.join()}
            type="button"
            className="line-choice"
            aria-pressed={used}
            aria-label={`${words}. ${count} ${height}`}
            disabled={locked}
            onClick={() => onChoose(way.breaks)}
          >
            <LinePreview node={way === composed ? node : setFor} composed={way} glyphs={fonts.current()} />
            <span className="line-choice-words">
              <strong>{count}</strong> <span>{height}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

interface FoundWays {
  readonly found: readonly ComposedText[];
  /** The object as it was when they were set: it may have moved on. */
  readonly setFor: TextNode;
}

/** Alternatives follow the text a moment later, so that choosing, typing and dragging never wait for them. */
function useAlternatives(node: TextNode, text: string): FoundWays {
  const { fonts } = useStudio();
  const loaded = useSyncExternalStore(fonts.subscribe, fonts.current);
  const [ways, setWays] = useState<FoundWays>({ found: [], setFor: node });
  useEffect(() => {
    const timer = setTimeout(() => {
      setWays({ found: lineAlternatives(node, text, loaded), setFor: node });
    }, ALTERNATIVES_MS);
    return () => clearTimeout(timer);
  }, [node, text, loaded]);
  return ways;
}

const ALTERNATIVES_MS = 120;

const ABOUT_LINES: readonly Diagnostic['code'][] = ['text/fewer-lines', 'text/more-lines', 'text/break-splits-word'];

/** What there is to say about the lines, where they are set. */
function LineFindings({ nodeId }: { readonly nodeId: string }): ReactElement | null {
  const all = useDocument((state) => state.compiled.diagnostics);
  const language = useInterface((state) => state.language);
  const found = all.filter(({ code, at }) => ABOUT_LINES.includes(code) && at.kind === 'node' && at.nodeId === nodeId);
  if (found.length === 0) return null;
  return (
    <ul className="inspector-notes" aria-live="polite">
      {found.map((finding) => {
        const words = describeDiagnostic(finding, language);
        return (
          <li key={words} className={`inspector-note tone-${finding.severity}`}>
            {words}
          </li>
        );
      })}
    </ul>
  );
}
