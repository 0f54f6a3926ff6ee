import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import type { PrintVerification } from '../../preflight/verify/verify-print.ts';
import { useInterface } from '../studio.ts';

/** How reading the finished file back went; `failed` when the program couldn't do it. */
export type ReadBackState = 'none' | 'reading' | 'failed' | PrintVerification;

/** Differences shown; more are counted in the sentence above them. */
const MOST_SHOWN = 6;

export function ReadBack({ state }: { readonly state: ReadBackState }): ReactElement | null {
  const { t } = useTranslation();
  const language = useInterface((ui) => ui.language);
  if (state === 'none') return null;
  if (state === 'reading')
    return (
      <output className="read-back" data-testid="read-back">
        <LoaderCircle size={18} className="spin" aria-hidden="true" /> {t('preflight.reading')}
      </output>
    );
  if (state === 'failed')
    return (
      <output className="read-back tone-warning" data-testid="read-back">
        <CircleAlert size={18} aria-hidden="true" /> {t('preflight.readFailed')}
      </output>
    );
  if (state.match)
    return (
      <output className="read-back all-clear" data-testid="read-back">
        <CircleCheck size={18} aria-hidden="true" /> {t('preflight.readRight')}
      </output>
    );
  return (
    <div className="read-back tone-error" role="alert" data-testid="read-back">
      <CircleAlert size={18} aria-hidden="true" />
      <div className="finding-words">
        <strong>{t('preflight.readWrong')}</strong>
        {state.findings.map((finding) => (
          <p key={finding.code}>{describeDiagnostic(finding, language)}</p>
        ))}
        <ul>
          {state.differences.slice(0, MOST_SHOWN).map((one) => (
            <li key={`${one.layer} ${one.page} ${one.printedStart} ${one.expectedStart}`}>
              {t(one.layer === 'outlines' ? 'preflight.drawnAs' : 'preflight.storedAs', {
                printed: shown(one.printed),
                expected: shown(one.expected),
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function shown(letters: string): string {
  return letters === '' ? '∅' : letters.replaceAll('\ufffd', '▯').replaceAll(' ', '␣');
}
