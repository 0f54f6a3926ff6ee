import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { revealSigns } from './reveal-signs.ts';

/** Text with its invisible signs shown as what they are. */
export function RevealedText({ text }: { readonly text: string }): ReactElement {
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
