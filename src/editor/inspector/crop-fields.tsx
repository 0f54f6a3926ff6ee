import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { ImageNode } from '../../model/design.ts';
import { reframeImage } from '../../model/image-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { cutSides, withCutSide, type CutSide } from '../pictures/cut-sides.ts';

const SIDES: readonly CutSide[] = ['left', 'right', 'top', 'bottom'];

/** What is cut off each side of a picture, in hundredths; the frame goes with it, the rest stays as large as it is. */
export function CropFields({ node }: { readonly node: ImageNode }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const cut = cutSides(node);
  const put = (side: CutSide, percent: number): boolean =>
    doc.run('crop', reframeImage, {
      pageId: doc.getState().pageId,
      nodeId: node.id,
      frame: withCutSide(node, side, percent / 100),
    });
  return (
    <div className="field-grid">
      {SIDES.map((side) => {
        const now = cut[side] * 100;
        return (
          <NumberField
            key={side}
            label={t(`pictures.cut_${side}`)}
            short={t(`pictures.cutShort_${side}`)}
            suffix="%"
            shown={String(roundTo(now, 1)).replace('.', ',')}
            disabled={node.lock?.content === true || node.lock?.position === true}
            onEnter={(text) => {
              const value = parseNumber(text, now);
              return value !== undefined && put(side, value);
            }}
            onStep={(steps) => put(side, now + steps)}
          />
        );
      })}
    </div>
  );
}
