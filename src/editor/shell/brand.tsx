import type { ReactElement } from 'react';

/** A banner between two poles, with its line of words: the mark of the studio. */
export function Brand(): ReactElement {
  return (
    <svg className="brand" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="5.5" width="24" height="13" rx="2" fill="var(--accent)" />
      <path d="M3 3v20M23 3v20" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M7 10.2h12M8.8 14h8.4" stroke="#ffe000" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
