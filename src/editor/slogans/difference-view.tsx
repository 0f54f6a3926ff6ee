import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { diffWording } from '../../slogans/library/compare-wording.ts';

interface DifferenceViewProps {
  readonly text: string;
  readonly official: string;
}

/** The official words, with what the text has instead struck out beside them. */
export function DifferenceView({ text, official }: DifferenceViewProps): ReactElement {
  const { t } = useTranslation();
  const differences = useMemo(() => diffWording(text, official), [text, official]);
  const parts: ReactElement[] = [];
  let at = 0;
  for (const { found, official: wanted, officialStart, officialEnd } of differences) {
    parts.push(<span key={`same-${at}`}>{official.slice(at, officialStart)}</span>);
    if (found !== '') {
      parts.push(
        <del key={`del-${officialStart}-${found}`} aria-label={t('proof.deleted', { text: found })}>
          {found}
        </del>,
      );
    }
    if (wanted !== '') {
      parts.push(
        <ins key={`ins-${officialStart}`} aria-label={t('proof.inserted', { text: wanted })}>
          {wanted}
        </ins>,
      );
    }
    at = officialEnd;
  }
  parts.push(<span key="rest">{official.slice(at)}</span>);
  return <p className="difference">{parts}</p>;
}
