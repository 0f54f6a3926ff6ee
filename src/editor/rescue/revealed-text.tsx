import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { compareWords } from './changed-words.ts';
import { revealSigns } from './reveal-signs.ts';

interface RevealedTextProps {
  readonly text: string;
  /** The text it is held against: words that differ are marked. */
  readonly other: string;
}

/** Text with its invisible signs shown as what they are. */
export function RevealedText({ text, other }: RevealedTextProps): ReactElement {
  const pieces = compareWords(text, other);
  return (
    <>
      {pieces.map((piece, index) => {
        // Pieces have no identity but their place.
        const key = `${index} ${piece.text}`;
        return piece.changed ? (
          <mark key={key} className="changed-word">
            <Revealed text={piece.text} />
          </mark>
        ) : (
          <Revealed key={key} text={piece.text} />
        );
      })}
    </>
  );
}

function Revealed({ text }: { readonly text: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {revealSigns(text).map((part) => {
        if (part.kind === 'text') return <span key={part.at}>{part.text}</span>;
        const name = t(`rescue.sign.${part.name}`);
        return (
          <span key={part.at} className="sign-chip" title={`${name} (${part.code})`}>
            {name}
          </span>
        );
      })}
    </>
  );
}
