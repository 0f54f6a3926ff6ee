import { Circle, Hexagon, Minus, PenTool, Rainbow, Square, Star, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys, type ActionId } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import type { Tool } from '../state/view-store.ts';
import { useStudio, useView } from '../studio.ts';
import { addShape, type ShapeKind } from '../tools/add-objects.ts';
import { useDragToPage } from '../canvas/use-drag-to-page.ts';
import { OrnamentShelf } from './ornament-shelf.tsx';

interface Shape {
  readonly kind: ShapeKind;
  readonly icon: LucideIcon;
}

const SHAPES: readonly Shape[] = [
  { kind: 'rect', icon: Square },
  { kind: 'ellipse', icon: Circle },
  { kind: 'star', icon: Star },
  { kind: 'polygon', icon: Hexagon },
  { kind: 'arc', icon: Rainbow },
  { kind: 'line', icon: Minus },
];

const TOOLS: readonly { readonly action: ActionId; readonly tool: Tool; readonly icon: LucideIcon }[] = [
  { action: 'rectTool', tool: 'rect', icon: Square },
  { action: 'ellipseTool', tool: 'ellipse', icon: Circle },
  { action: 'lineTool', tool: 'line', icon: Minus },
  { action: 'penTool', tool: 'pen', icon: PenTool },
];

/** Shapes to put on the page, tools to draw them there, and the ornaments. */
export function ShapesPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const inHand = useView((state) => state.tool);
  return (
    <div className="panel-body">
      <h3>{t('shapes.title')}</h3>
      <p className="panel-hint">{t('canvas.putHint')}</p>
      <div className="shape-grid shape-cards">
        {SHAPES.map((shape) => (
          <ShapeCard key={shape.kind} {...shape} />
        ))}
      </div>
      <h3>{t('shapes.draw')}</h3>
      <div className="shape-grid">
        {TOOLS.map(({ action, tool, icon: Icon }) => (
          <button
            key={tool}
            type="button"
            className="shape-button"
            aria-pressed={inHand === tool}
            onClick={() => actions[action].run()}
          >
            <Icon size={24} aria-hidden="true" strokeWidth={tool === 'line' ? 3 : 1.5} />
            <span>
              {t(`action.${action}`)} <kbd>{showKeys(action, studio.mac)}</kbd>
            </span>
          </button>
        ))}
      </div>
      <p className="panel-hint">{t(inHand === 'pen' ? 'shapes.penHint' : 'shapes.drawHint')}</p>
      <OrnamentShelf />
    </div>
  );
}

function ShapeCard({ kind, icon: Icon }: Shape): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const drag = useDragToPage((at) => addShape(studio, kind, at));
  return (
    <button type="button" className="shape-button" onClick={() => addShape(studio, kind)} {...drag}>
      <Icon
        size={28}
        aria-hidden="true"
        fill={kind === 'arc' ? 'none' : 'currentColor'}
        strokeWidth={kind === 'line' ? 4 : kind === 'arc' ? 2 : 1}
      />
      <span>{t(`shapes.${kind}`)}</span>
    </button>
  );
}
