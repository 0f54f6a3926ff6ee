import { Undo } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changed, type Command } from '../../model/command.ts';
import type { Page } from '../../model/design.ts';
import type { NodeAspect } from '../../model/node-aspects.ts';
import { forgetSharedLook } from '../../model/shared-look.ts';
import { hasOwnBackground, listOverrides, revertToTemplate } from '../../model/template-link.ts';
import { setBackground } from '../../model/page-commands.ts';
import { Section } from '../inspector/section.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { useTemplates } from '../templates/use-templates.ts';

/** What differs from the template, each with its way back: of the named objects, or of the whole page. */
export function LinkSection({ nodeIds }: { readonly nodeIds?: readonly string[] }): ReactElement | null {
  const { baseOf } = useStudio();
  const { t } = useTranslation();
  useTemplates();
  const page = useDocument(currentPage);
  const base = useDocument((state) => baseOf(currentDesign(state), page));
  const shared = useDocument((state) => currentDesign(state).shared);
  if (!base) return null;
  const mine = (id: string): boolean => nodeIds === undefined || nodeIds.includes(id);
  const overrides = listOverrides(base, page).filter((one) => mine(one.nodeId));
  const background = nodeIds === undefined && hasOwnBackground(base, page);
  const common = base.nodes.filter((node) => mine(node.id) && shared?.nodes[node.id]);
  if (overrides.length === 0 && !background && common.length === 0) return null;
  return (
    <>
      {overrides.length > 0 || background ? (
        <Section title={t('link.title')}>
          <p className="panel-hint">{t('link.hint')}</p>
          <ul className="link-list">
            {background ? <GroundRow page={page} base={base} /> : null}
            {overrides.flatMap(({ nodeId, name, aspects }) =>
              aspects.map((aspect) => (
                <AspectRow key={`${nodeId} ${aspect}`} base={base} nodeId={nodeId} name={name} aspect={aspect} />
              )),
            )}
          </ul>
        </Section>
      ) : null}
      {common.length > 0 ? (
        <Section title={t('link.shared')}>
          <ul className="link-list">
            {common.map((node) => (
              <SharedRow key={node.id} nodeId={node.id} name={node.name} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly what: string;
  readonly onRevert: () => void;
}

function Row({ name, what, onRevert }: RowProps): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="link-row">
      <span>
        <strong>{name}</strong> {what}
      </span>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('link.revertOf', { name, what })}
        title={t('link.revert')}
        onClick={onRevert}
      >
        <Undo size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

function GroundRow({ page, base }: { readonly page: Page; readonly base: Page }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const revert = (): boolean => doc.run('revert', setBackground, { pageId: page.id, background: base.background });
  return <Row name={t('link.background')} what={t('link.colour')} onRevert={revert} />;
}

interface AspectRowProps {
  readonly base: Page;
  readonly nodeId: string;
  readonly name: string;
  readonly aspect: NodeAspect | 'deleted';
}

function AspectRow({ base, nodeId, name, aspect }: AspectRowProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const revert = (): void => {
    const args = { pageId: doc.getState().pageId, base, nodeIds: [nodeId] };
    doc.run('revert', revertToTemplate, aspect === 'deleted' ? args : { ...args, aspects: [aspect] });
  };
  return <Row name={name} what={t(`link.${aspect}`)} onRevert={revert} />;
}

/** Takes a look that holds for all formats back; the pages follow. */
const forgetLook: Command<{ nodeId: string }> = (design, { nodeId }) => {
  const shared = forgetSharedLook(design.shared, [nodeId]);
  const { shared: _shared, ...rest } = design;
  return changed(shared ? { ...rest, shared } : rest);
};

function SharedRow({ nodeId, name }: { readonly nodeId: string; readonly name: string }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  return <Row name={name} what={t('link.colour')} onRevert={() => doc.run('unshare', forgetLook, { nodeId })} />;
}
