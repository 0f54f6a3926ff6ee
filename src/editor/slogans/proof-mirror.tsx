import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { LintFinding } from '../../text/lint/finding.ts';
import { underlinedParts } from './underlined-parts.ts';

interface ProofMirrorProps {
  readonly text: string;
  readonly findings: readonly LintFinding[];
  /** The box that holds the field. */
  readonly field: RefObject<HTMLElement | null>;
}

/** The same words at the same places as in the field, unseen but for their underlines. */
export function ProofMirror({ text, findings, field }: ProofMirrorProps): ReactElement {
  const mirror = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = field.current?.querySelector('textarea');
    const layer = mirror.current;
    if (!words || !layer) return undefined;
    const follow = (): void => {
      // Without its scroll bar the field is narrower, and its lines break earlier.
      layer.style.width = `${words.clientWidth}px`;
      layer.style.height = `${words.clientHeight}px`;
      layer.scrollTop = words.scrollTop;
    };
    follow();
    const sizes = new ResizeObserver(follow);
    sizes.observe(words);
    words.addEventListener('scroll', follow);
    return () => {
      sizes.disconnect();
      words.removeEventListener('scroll', follow);
    };
  }, [field]);
  // Words that were just typed may have scrolled the field before the mirror had them.
  useEffect(() => {
    const words = field.current?.querySelector('textarea');
    if (words && mirror.current) mirror.current.scrollTop = words.scrollTop;
  });
  return (
    <div className="proof-mirror" aria-hidden="true" ref={mirror}>
      {underlinedParts(text, findings).map((part) =>
        part.severity ? (
          <span key={part.start} className={`mark-${part.severity}`}>
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
      {'\u200b'}
    </div>
  );
}
