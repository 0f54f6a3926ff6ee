import { Lock } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setLock } from '../../model/node-commands.ts';
import { LinkSection } from '../formats/link-section.tsx';
import type { DesignNode, Page } from '../../model/design.ts';
import { takesPattern } from '../../model/pattern-command.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign, currentPage, currentSelection } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { wordLock } from '../tools/edit-words.ts';
import { LineSection } from '../lines/line-section.tsx';
import { ArrangeSection } from './arrange-section.tsx';
import { DrawingSection } from './drawing-section.tsx';
import { EffectsSection } from './effects-section.tsx';
import { FillSection } from './fill-section.tsx';
import { FormSection } from './form-section.tsx';
import { LockMenu } from './lock-menu.tsx';
import { PageSection } from './page-section.tsx';
import { PatternSection } from './pattern-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { PlaceSection } from './place-section.tsx';
import { StrokeSection } from './stroke-section.tsx';
import { TextSection } from './text-section.tsx';

/** What is selected, in numbers and choices; the page when nothing is. */
export function Inspector(): ReactElement {
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const selection = useDocument(currentSelection);
  const nodes = useMemo(() => {
    const ids = new Set(selection);
    return ids.size === 0 ? [] : [...walkNodes(page.nodes)].filter((node) => ids.has(node.id));
  }, [page, selection]);
  return (
    <aside className="inspector" aria-label={t('inspector.label')}>
      {nodes.length === 0 ? <PageSections page={page} /> : <ObjectSections nodes={nodes} />}
    </aside>
  );
}

function PageSections({ page }: { readonly page: Page }): ReactElement {
  return (
    <>
      <PageSection page={page} />
      <LinkSection />
    </>
  );
}

function ObjectSections({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement {
  const { t } = useTranslation();
  const [only] = nodes;
  const texts = nodes.filter((node) => node.kind === 'text');
  return (
    <>
      <div className="inspector-head">
        <h2>{nodes.length === 1 && only ? only.name : t('inspector.many', { count: nodes.length })}</h2>
        <LockMenu nodes={nodes} label={t('lock.menu')} />
      </div>
      <LockNotice nodes={nodes} />
      {texts.length > 0 ? <TextSection nodes={texts} /> : null}
      {only?.kind === 'text' && nodes.length === 1 ? <LineSection key={only.id} node={only} /> : null}
      {only?.kind === 'image' && nodes.length === 1 ? <PictureSection node={only} /> : null}
      {only?.kind === 'path' && nodes.length === 1 ? <FormSection node={only} /> : null}
      {only?.kind === 'path' && nodes.length === 1 ? <DrawingSection key={only.id} node={only} /> : null}
      <FillSection nodes={nodes} />
      {texts.length > 0 ? <EffectsSection nodes={texts} /> : null}
      {only && nodes.length === 1 && takesPattern(only) ? <PatternSection key={only.id} node={only} /> : null}
      <StrokeSection nodes={nodes} />
      <PlaceSection nodes={nodes} />
      <ArrangeSection />
      <LinkSection nodeIds={nodes.map((node) => node.id)} />
    </>
  );
}

/** Words that were approved aren't typed over; everything else about them may be changed. */
function ApprovedNote(): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="approved-note">
      <Lock size={14} aria-hidden="true" />
      {t('slogans.locked')}
    </p>
  );
}

/** Locked things say why. */
function LockNotice({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const place = nodes.some((node) => node.lock?.position);
  const style = nodes.some((node) => node.lock?.style);
  const content = nodes.some((node) => node.lock?.content);
  const approved = useDocument((state) => nodes.some((node) => wordLock(currentDesign(state), node) === 'approved'));
  if (!place && !style && !content) return approved ? <ApprovedNote /> : null;
  const on = { pageId: doc.getState().pageId, nodeIds: nodes.map((node) => node.id) };
  return (
    <div className="lock-notice">
      <Lock size={16} aria-hidden="true" />
      <div>
        {place ? <p>{t('inspector.lockedPlace')}</p> : null}
        {content ? <p>{t('inspector.lockedContent')}</p> : null}
        {style ? <p>{t('inspector.lockedStyle')}</p> : null}
        <Button onClick={() => doc.run('lock', setLock, { ...on, lock: undefined })}>{t('inspector.unlock')}</Button>
      </div>
    </div>
  );
}
