import { Circle, Minus, Square, Star, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudio } from '../studio.ts';
import { addShape, type ShapeKind } from '../tools/add-objects.ts';

const SHAPES: readonly { readonly kind: ShapeKind; readonly icon: LucideIcon }[] = [
  { kind: 'rect', icon: Square },
  { kind: 'ellipse', icon: Circle },
  { kind: 'star', icon: Star },
  { kind: 'line', icon: Minus },
];

export function ShapesPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  return (
    <div className="panel-body">
      <h3>{t('shapes.title')}</h3>
      <div className="shape-grid">
        {SHAPES.map(({ kind, icon: Icon }) => (
          <button key={kind} type="button" className="shape-button" onClick={() => addShape(studio, kind)}>
            <Icon size={28} aria-hidden="true" fill="currentColor" strokeWidth={kind === 'line' ? 4 : 1} />
            <span>{t(`shapes.${kind}`)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
