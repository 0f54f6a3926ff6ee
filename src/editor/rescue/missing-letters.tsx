import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextNode } from '../../model/design.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import { textOf } from '../../model/node-tree.ts';
import { displayedText } from '../../scene/text-request.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { setWords, wordLock } from '../tools/edit-words.ts';
import { findFontFor, withoutLetters } from './font-for-letters.ts';
import { codeOf } from './reveal-signs.ts';

const CODES: readonly string[] = ['font/missing-glyph', 'font/barred-letter'];

/** Letters that the font of a text can't draw, and what helps: a font that has them all, or leaving them out. */
export function MissingLetters({ node, locked }: { readonly node: TextNode; readonly locked: boolean }) {
  const all = useDocument((state) => state.compiled.diagnostics);
  const letters = all
    .filter(({ code, at }) => CODES.includes(code) && at.kind === 'node' && at.nodeId === node.id)
    .flatMap(({ params }) => String(params['letters'] ?? '').split(' '))
    .filter((letter) => letter !== '');
  const key = [...new Set(letters)].join(' ');
  return key === '' ? null : (
    <Missing key={`${node.style.fontId} ${key}`} node={node} letters={key.split(' ')} locked={locked} />
  );
}

interface MissingProps {
  readonly node: TextNode;
  readonly letters: readonly string[];
  readonly locked: boolean;
}

function Missing({ node, letters, locked }: MissingProps): ReactElement {
  const { doc, fonts } = useStudio();
  const { t } = useTranslation();
  const design = useDocument(currentDesign);
  const words = displayedText(textOf(design, node), node.style);
  const [better, setBetter] = useState<CatalogueFont | 'none'>();
  useEffect(() => {
    let live = true;
    void findFontFor(words, node.style.fontId, fonts).then((font) => {
      if (live) setBetter(font ?? 'none');
    });
    return () => {
      live = false;
    };
  }, [fonts, node.style.fontId, words]);
  const { pageId } = doc.getState();
  return (
    <div className="inspector-note tone-error" role="alert">
      <p>{t('rescue.missing')}</p>
      <p className="missing-letters">
        {letters.map((letter) => (
          <span key={letter} className="sign-chip" title={codeOf(letter)}>
            {letter} <small>{codeOf(letter)}</small>
          </span>
        ))}
      </p>
      {better === undefined ? <p>{t('rescue.searching')}</p> : null}
      {better === 'none' ? <p>{t('rescue.noFont')}</p> : null}
      {better !== undefined && better !== 'none' ? (
        <Button
          disabled={locked}
          onClick={() => doc.run('font', setTextStyle, { pageId, nodeIds: [node.id], patch: { fontId: better.id } })}
        >
          {t('rescue.useFont', { font: `${better.family} ${better.weight}` })}
        </Button>
      ) : null}
      {better === 'none' && !wordLock(design, node) ? (
        <Button
          onClick={() => {
            const text = withoutLetters(textOf(currentDesign(doc.getState()), node), letters);
            doc.run('editText', setWords, { pageId, node, text });
          }}
        >
          {t('rescue.leaveOut')}
        </Button>
      ) : null}
    </div>
  );
}
