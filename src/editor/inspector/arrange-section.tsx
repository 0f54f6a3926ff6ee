import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignStartHorizontal,
  AlignHorizontalDistributeCenter,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  ArrowDownToLine,
  ArrowUpToLine,
  Copy,
  FlipHorizontal2,
  FlipVertical2,
  Group,
  Lock,
  LockKeyhole,
  MoveDown,
  MoveUp,
  Trash2,
  Ungroup,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import { showKeys, type ActionId } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { useStudio } from '../studio.ts';
import { Section } from './section.tsx';

const ROWS: readonly (readonly (readonly [ActionId, LucideIcon])[])[] = [
  [
    ['alignLeft', AlignStartVertical],
    ['alignCentre', AlignCenterVertical],
    ['alignRight', AlignEndVertical],
    ['alignTop', AlignStartHorizontal],
    ['alignMiddle', AlignCenterHorizontal],
    ['alignBottom', AlignEndHorizontal],
  ],
  [
    ['toFront', ArrowUpToLine],
    ['forward', MoveUp],
    ['backward', MoveDown],
    ['toBack', ArrowDownToLine],
    ['group', Group],
    ['ungroup', Ungroup],
    ['duplicate', Copy],
  ],
  [
    ['distributeX', AlignHorizontalDistributeCenter],
    ['distributeY', AlignVerticalDistributeCenter],
    ['flipX', FlipHorizontal2],
    ['flipY', FlipVertical2],
    ['lock', Lock],
    ['lockAll', LockKeyhole],
    ['delete', Trash2],
  ],
];

export function ArrangeSection(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  return (
    <Section title={t('inspector.arrange')}>
      {ROWS.map((row) => (
        <div key={row[0]?.[0]} className="icon-row">
          {row.map(([action, icon]) => (
            <IconButton
              key={action}
              icon={icon}
              label={t(`action.${action}`)}
              keys={showKeys(action, mac)}
              onClick={() => actions[action].run()}
            />
          ))}
        </div>
      ))}
    </Section>
  );
}
