import { Menu } from '@base-ui/react/menu';
import { Check, CornerDownLeft, Link2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode } from '../../model/design.ts';
import { changeJoint, jointOf, jointWords, type Joint, type StyleChange } from './joints.ts';

/** More words than this aren't a slogan; their line ends are typed into the words. */
const MOST_WORDS = 60;
const JOINTS: readonly Joint[] = ['auto', 'split', 'glued'];

interface WordStripProps {
  readonly node: TextNode;
  readonly text: string;
  /** Where the lines end now. */
  readonly breaks: readonly number[];
  readonly locked: boolean;
  readonly onChange: (change: StyleChange) => void;
}

/**
 * The words line by line, with a button in every gap: the line ends here, the words stay together, or the composer
 * decides. One stop of the Tab key; the arrow keys go from gap to gap. The words themselves can't be changed here.
 */
export function WordStrip({ node, text, breaks, locked, onChange }: WordStripProps): ReactElement | null {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const strip = useRef<HTMLDivElement>(null);
  const words = jointWords(text);
  if (words.length < 2) return null;
  if (words.length > MOST_WORDS) return <p className="panel-hint">{t('lines.tooLong')}</p>;
  const last = words.length - 2;
  const active = Math.min(at, last);
  const go = (gap: number): void => {
    setAt(gap);
    strip.current?.querySelector<HTMLElement>(`[data-gap="${gap}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['gap'] === undefined) return;
    const to = { ArrowLeft: active - 1, ArrowRight: active + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(Math.min(last, Math.max(0, to)));
  };
  return (
    <div className="word-strip-box">
      <span className="field-label" aria-hidden="true">
        {t('lines.strip')}
      </span>
      <div
        ref={strip}
        className="word-strip"
        role="toolbar"
        tabIndex={-1}
        aria-label={t('lines.stripLabel')}
        onKeyDown={onKeyDown}
      >
        {words.flatMap((word, gap) => {
          const chip = (
            <span key={`word-${gap}`} className="word-chip">
              {word}
            </span>
          );
          if (gap > last) return [chip];
          const ends = breaks.includes(gap);
          const button = (
            <JointButton
              key={`gap-${gap}`}
              gap={gap}
              joint={jointOf(node.style, text, gap)}
              ends={ends}
              words={`“${word}” – “${words[gap + 1]}”`}
              locked={locked}
              active={gap === active}
              onFocus={() => setAt(gap)}
              onChoose={(joint) => onChange(changeJoint(node.style, text, gap, joint))}
            />
          );
          return ends ? [chip, button, <span key={`row-${gap}`} className="word-row-end" />] : [chip, button];
        })}
      </div>
    </div>
  );
}

interface JointButtonProps {
  readonly gap: number;
  readonly joint: Joint;
  /** Whether a line ends here now. */
  readonly ends: boolean;
  readonly words: string;
  readonly locked: boolean;
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (joint: Joint) => void;
}

function JointButton(props: JointButtonProps): ReactElement {
  const { gap, joint, ends, words, locked, active, onFocus, onChoose } = props;
  const { t } = useTranslation();
  const state = joint === 'auto' ? t(ends ? 'lines.autoEnds' : 'lines.autoRuns') : t(`lines.joint.${joint}`);
  return (
    <Menu.Root>
      <Menu.Trigger
        className={`joint joint-${joint} ${ends ? 'joint-ends' : ''}`}
        data-gap={gap}
        aria-label={`${words}: ${state}`}
        title={state}
        tabIndex={active ? 0 : -1}
        disabled={locked}
        onFocus={onFocus}
      >
        {joint === 'glued' ? <Link2 size={13} aria-hidden="true" /> : null}
        {joint !== 'glued' && ends ? <CornerDownLeft size={13} aria-hidden="true" /> : null}
        {joint === 'auto' && !ends ? <span className="joint-dot" aria-hidden="true" /> : null}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={4}>
          <Menu.Popup className="menu-popup popup">
            <Menu.RadioGroup
              value={joint}
              onValueChange={(next: Joint) => {
                if (next !== joint) onChoose(next);
              }}
            >
              {JOINTS.map((choice) => (
                <Menu.RadioItem key={choice} value={choice} className="menu-item" closeOnClick>
                  <span>{t(`lines.joint.${choice}`)}</span>
                  <Menu.RadioItemIndicator>
                    <Check size={16} aria-hidden="true" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
