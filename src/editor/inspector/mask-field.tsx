import { Circle, Hexagon, Square, SquareRoundCorner, Star, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { ImageMask, ImageNode } from '../../model/design.ts';
import { setMask } from '../../model/image-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { Segmented } from '../controls/segmented.tsx';
import { useInterface, useStudio } from '../studio.ts';
import { NEW_FORMS } from '../tools/add-objects.ts';
import { FormFields } from './form-fields.tsx';

const SHAPES = ['none', 'rect', 'ellipse', 'star', 'polygon'] as const;
type MaskShape = (typeof SHAPES)[number];
const ICONS: Readonly<Record<MaskShape, LucideIcon>> = {
  none: Square,
  rect: SquareRoundCorner,
  ellipse: Circle,
  star: Star,
  polygon: Hexagon,
};
/** Corners begin this round, as a part of the short side. */
const ROUND_PART = 0.12;

/** The shape that a picture is cut to, and the numbers of that shape. */
export function MaskField({ node }: { readonly node: ImageNode }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const { mask } = node;
  const disabled = node.lock?.style === true;
  const put = (next: ImageMask | undefined): boolean =>
    doc.run('mask', setMask, { pageId: doc.getState().pageId, nodeIds: [node.id], mask: next });
  const shape = mask?.kind ?? 'none';
  return (
    <>
      <Segmented
        label={t('pictures.mask')}
        value={shape === 'arc' ? undefined : shape}
        disabled={disabled}
        choices={SHAPES.map((value) => {
          const Icon = ICONS[value];
          return { value, label: t(`pictures.mask_${value}`), face: <Icon size={16} aria-hidden="true" /> };
        })}
        onChoose={(next) => put(newMask(next, node))}
      />
      {mask?.kind === 'rect' ? (
        <div className="field-grid">
          <NumberField
            label={`${t('stroke.radius')} (${unit})`}
            short={t('stroke.radiusShort')}
            suffix={unit}
            shown={showLength(mask.radiusMm, unit)}
            disabled={disabled}
            onEnter={(text) => {
              const radiusMm = parseLength(text, mask.radiusMm, unit);
              return radiusMm !== undefined && radiusMm >= 0 && put({ kind: 'rect', radiusMm });
            }}
            onStep={(steps) => put({ kind: 'rect', radiusMm: Math.max(0, roundTo(mask.radiusMm + steps, 4)) })}
          />
        </div>
      ) : null}
      {mask && mask.kind !== 'rect' && mask.kind !== 'ellipse' ? (
        <FormFields form={mask} disabled={disabled} onForm={put} />
      ) : null}
    </>
  );
}

function newMask(shape: MaskShape, { width, height }: ImageNode): ImageMask | undefined {
  switch (shape) {
    case 'none':
      return undefined;
    case 'rect':
      return { kind: 'rect', radiusMm: roundTo(Math.min(width, height) * ROUND_PART, 1) };
    case 'ellipse':
      return { kind: 'ellipse' };
    case 'star':
    case 'polygon':
      return NEW_FORMS[shape];
  }
}
