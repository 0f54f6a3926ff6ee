import {
  AlignVerticalJustifyCenter,
  AlignVerticalJustifyEnd,
  AlignVerticalJustifyStart,
  PencilLine,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignJustify,
  TextAlignStart,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode, TextStyle } from '../../model/design.ts';
import { roundTo } from '../../geometry/units.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import { Button } from '../controls/button.tsx';
import { FontPicker } from '../controls/font-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { Segmented } from '../controls/segmented.tsx';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { LetterSettings } from '../lines/letter-settings.tsx';
import { MissingLetters } from '../rescue/missing-letters.tsx';
import { RescueNotice } from '../rescue/rescue-notice.tsx';
import { changeEach } from './change-each.ts';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

/** One value when all texts agree. */
function shared<Value>(nodes: readonly TextNode[], pick: (style: TextStyle) => Value): Value | undefined {
  return sharedValue(nodes, (node) => pick(node.style));
}

export function TextSection({ nodes }: { readonly nodes: readonly TextNode[] }): ReactElement {
  const { doc, ui, fonts } = useStudio();
  const { t } = useTranslation();
  const locked = nodes.some((node) => node.lock?.style);
  const [only] = nodes;
  const style = (label: HistoryLabel, patch: Partial<TextStyle>): boolean => {
    const nodeIds = nodes.map((node) => node.id);
    return doc.run(label, setTextStyle, { pageId: doc.getState().pageId, nodeIds, patch });
  };
  return (
    <Section title={t('inspector.text')}>
      {nodes.length === 1 && only ? (
        <Button onClick={() => ui.setState({ editing: only.id })}>
          <PencilLine size={16} aria-hidden="true" />
          {t('inspector.editWords')}
        </Button>
      ) : null}
      {nodes.length === 1 && only ? <RescueNotice node={only} /> : null}
      {nodes.length === 1 && only ? <MissingLetters node={only} locked={locked} /> : null}
      <FontPicker
        value={shared(nodes, (s) => s.fontId)}
        disabled={locked}
        onChoose={(fontId) => {
          void fonts.need([fontId]).then(() => style('font', { fontId }));
        }}
      />
      <div className="segment-row">
        <Segmented
          label={t('inspector.case')}
          value={shared(nodes, (s) => s.case)}
          disabled={locked}
          choices={[
            { value: 'upper', label: t('inspector.upper'), face: 'AA' },
            { value: 'as-is', label: t('inspector.asIs'), face: 'Aa' },
          ]}
          onChoose={(value) => style('textStyle', { case: value })}
        />
        <Segmented
          label={t('inspector.align')}
          value={shared(nodes, (s) => s.align)}
          disabled={locked}
          choices={[
            { value: 'left', label: t('inspector.alignLeft'), face: <TextAlignStart size={16} /> },
            { value: 'centre', label: t('inspector.alignCentre'), face: <TextAlignCenter size={16} /> },
            { value: 'right', label: t('inspector.alignRight'), face: <TextAlignEnd size={16} /> },
            { value: 'justify', label: t('inspector.alignJustify'), face: <TextAlignJustify size={16} /> },
          ]}
          onChoose={(value) => style('textStyle', { align: value })}
        />
      </div>
      <div className="segment-row">
        <Segmented
          label={t('inspector.valign')}
          value={shared(nodes, (s) => s.valign)}
          disabled={locked}
          choices={[
            { value: 'top', label: t('inspector.alignTop'), face: <AlignVerticalJustifyStart size={16} /> },
            { value: 'middle', label: t('inspector.alignMiddle'), face: <AlignVerticalJustifyCenter size={16} /> },
            { value: 'bottom', label: t('inspector.alignBottom'), face: <AlignVerticalJustifyEnd size={16} /> },
          ]}
          onChoose={(value) => style('textStyle', { valign: value })}
        />
        <SizeField nodes={nodes} locked={locked} />
      </div>
      <SizingChoice nodes={nodes} locked={locked} />
      {nodes.length === 1 && only ? <LetterSettings key={only.id} node={only} locked={locked} /> : null}
    </Section>
  );
}

interface SizingProps {
  readonly nodes: readonly TextNode[];
  readonly locked: boolean;
}

function SizeField({ nodes, locked }: SizingProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const sizeOf = useSizes();
  const shown = sharedValue(nodes, (node) => showLength(sizeOf(node), unit));
  const set = (valueOf: (now: number) => number | undefined): boolean =>
    changeEach(doc, 'textStyle', nodes, (node, on) => {
      const sizeMm = valueOf(sizeOf(node));
      if (sizeMm === undefined || !(sizeMm > 0)) return undefined;
      const patch = { sizing: { kind: 'size', sizeMm, ...linesOf(node.style.sizing) } } as const;
      return (design) => setTextStyle(design, { ...on, patch });
    });
  return (
    <NumberField
      label={`${t('inspector.size')} (${unit})${shown === undefined ? `: ${t('inspector.mixed')}` : ''}`}
      short={t('inspector.sizeShort')}
      suffix={unit}
      shown={shown ?? ''}
      disabled={locked}
      onEnter={(text) => set((now) => parseLength(text, now, unit))}
      onStep={(steps) => set((now) => roundTo(now + steps, 4))}
    />
  );
}

function SizingChoice({ nodes, locked }: SizingProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const sizeOf = useSizes();
  const choose = (kind: 'fit' | 'size'): void => {
    changeEach(doc, 'textStyle', nodes, (node, on) => {
      const lines = linesOf(node.style.sizing);
      const fixedMm = roundTo(sizeOf(node) || node.height / 2, 1);
      const sizing = kind === 'fit' ? { kind, ...lines } : { kind, sizeMm: fixedMm, ...lines };
      return (design) => setTextStyle(design, { ...on, patch: { sizing } });
    });
  };
  return (
    <Segmented
      label={t('inspector.sizing')}
      value={shared(nodes, (style) => style.sizing.kind)}
      disabled={locked}
      choices={[
        { value: 'fit', label: t('inspector.fit'), face: t('inspector.fit') },
        { value: 'size', label: t('inspector.fixed'), face: t('inspector.fixed') },
      ]}
      onChoose={choose}
    />
  );
}

/** The sizes of letters as they are set: given, or what fitting arrived at. */
function useSizes(): (node: TextNode) => number {
  const texts = useDocument((state) => state.compiled.texts);
  return ({ id, style: { sizing } }) =>
    sizing.kind === 'size' ? sizing.sizeMm : roundTo(texts.get(id)?.sizeMm ?? 0, 3);
}

function linesOf({ maxLines, exactLines }: TextStyle['sizing']): { maxLines: number; exactLines?: number } {
  return { maxLines, ...(exactLines === undefined ? {} : { exactLines }) };
}
