import { useRef, useState, type ReactElement } from 'react';
import { normalizeText } from '../../text/normalize.ts';
import { WordsField, type WordsFieldProps } from '../controls/words-field.tsx';
import { ProofMirror } from './proof-mirror.tsx';
import { ProofList } from './proof-list.tsx';
import { useProof } from './use-proof.ts';

interface ProofFieldProps extends WordsFieldProps {
  /** The words are compared with the library too. */
  readonly ofSlogan?: boolean;
  /** A slogan that is shown beside the field already. */
  readonly shownId?: string | undefined;
  /** Puts corrected words in as one step of the history; the field has ended its session by then. */
  readonly onFix: (text: string) => void;
}

/**
 * A field for words that is proof-read while one types: what is wrong is underlined by a layer over the field, which
 * itself is never written to, and listed below with its reason and its fix.
 */
export function ProofField({ ofSlogan = false, shownId, onFix, ...props }: ProofFieldProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? props.value;
  const live = useProof(shown, ofSlogan);
  const proof = live?.proof.text === shown ? live.proof : undefined;
  const fix = (text: string): void => {
    // Words that changed since they were read are read again first.
    if (live === undefined || normalizeText(live.proof.text) !== normalizeText(shown)) return;
    onFix(text);
    requestAnimationFrame(() => {
      const field = box.current?.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  };
  return (
    <div className="proof-field">
      <div className="proof-box" ref={box}>
        <WordsField
          {...props}
          onBegin={() => {
            setTyped(box.current?.querySelector('textarea')?.value);
            props.onBegin();
          }}
          onWords={(text) => {
            setTyped(text);
            props.onWords(text);
          }}
          onEnd={(next) => {
            setTyped(undefined);
            props.onEnd(next);
          }}
        />
        <ProofMirror text={shown} findings={proof?.findings ?? []} field={box} />
      </div>
      {live ? (
        <ProofList live={live.near?.nearest.id === shownId ? { ...live, near: null } : live} onFix={fix} />
      ) : null}
    </div>
  );
}
