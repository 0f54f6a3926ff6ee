import {
  AlignVerticalJustifyCenter,
  AlignVerticalJustifyEnd,
  AlignVerticalJustifyStart,
  PencilLine,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignStart,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode, TextStyle } from '../../model/design.ts';
import { roundTo } from '../../geometry/units.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import type { SceneItem } from '../../scene/display-list.ts';
import { Button } from '../controls/button.tsx';
import { FontPicker } from '../controls/font-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, parseNumber, showLength } from '../controls/parse-length.ts';
import { Segmented } from '../controls/segmented.tsx';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { Section } from './section.tsx';

/** One value when all texts agree. */
function shared<Value>(nodes: readonly TextNode[], pick: (style: TextStyle) => Value): Value | undefined {
  const values = new Set(nodes.map((node) => pick(node.style)));
  return values.size === 1 ? [...values][0] : undefined;
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
      </div>
      {nodes.length === 1 && only ? <SizingFields node={only} locked={locked} onStyle={style} /> : null}
    </Section>
  );
}

interface SizingProps {
  readonly node: TextNode;
  readonly locked: boolean;
  readonly onStyle: (label: HistoryLabel, patch: Partial<TextStyle>) => boolean;
}

function SizingFields({ node, locked, onStyle }: SizingProps): ReactElement {
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const { sizing, trackingEm } = node.style;
  const fitted = useDocument((state) => fittedSize(state.compiled.scene.items, node.id));
  const sizeMm = sizing.kind === 'size' ? sizing.sizeMm : (fitted ?? 0);
  const setSize = (value: number): boolean =>
    value > 0 && onStyle('textStyle', { sizing: { kind: 'size', sizeMm: value, maxLines: sizing.maxLines } });
  const setLines = (value: number): boolean => {
    const maxLines = Math.min(50, Math.max(1, Math.round(value)));
    const { exactLines: _exactLines, ...rest } = { exactLines: undefined, ...sizing };
    return onStyle('textStyle', { sizing: { ...rest, maxLines } });
  };
  return (
    <>
      <Segmented
        label={t('inspector.sizing')}
        value={sizing.kind}
        disabled={locked}
        choices={[
          { value: 'fit', label: t('inspector.fit'), face: t('inspector.fit') },
          { value: 'size', label: t('inspector.fixed'), face: t('inspector.fixed') },
        ]}
        onChoose={(kind) => {
          if (kind === 'size') setSize(roundTo(sizeMm || node.height / 2, 1));
          else onStyle('textStyle', { sizing: { kind: 'fit', maxLines: sizing.maxLines } });
        }}
      />
      <div className="field-grid">
        <NumberField
          label={`${t('inspector.size')} (${unit})`}
          short={t('inspector.sizeShort')}
          suffix={unit}
          shown={showLength(sizeMm, unit)}
          disabled={locked}
          onEnter={(text) => setSize(parseLength(text, sizeMm, unit) ?? 0)}
          onStep={(steps) => setSize(roundTo(sizeMm + steps, 4))}
        />
        <NumberField
          label={t('inspector.lines')}
          short={t('inspector.linesShort')}
          shown={String(sizing.maxLines)}
          disabled={locked}
          onEnter={(text) => {
            const value = parseNumber(text, sizing.maxLines);
            return value !== undefined && setLines(value);
          }}
          onStep={(steps) => setLines(sizing.maxLines + Math.sign(steps))}
        />
        <NumberField
          label={`${t('inspector.tracking')} (%)`}
          short={t('inspector.trackingShort')}
          suffix="%"
          shown={String(roundTo((trackingEm as number) * 100, 1)).replace('.', ',')}
          disabled={locked}
          onEnter={(text) => {
            const value = parseNumber(text, (trackingEm as number) * 100);
            if (value === undefined) return false;
            return onStyle('textStyle', { trackingEm: Math.min(2, Math.max(-0.5, value / 100)) });
          }}
          onStep={(steps) =>
            onStyle('textStyle', { trackingEm: Math.min(2, Math.max(-0.5, (trackingEm as number) + steps / 100)) })
          }
        />
      </div>
    </>
  );
}

/** The size that fitting arrived at. */
function fittedSize(items: readonly SceneItem[], nodeId: string): number | undefined {
  for (const item of items) {
    if (item.kind === 'glyphs' && item.from === nodeId) return item.sizeMm;
    if (item.kind === 'group') {
      const inside = fittedSize(item.items, nodeId);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}
