import { Upload } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import type { DesignNode, ImageNode, TextNode } from '../../model/design.ts';
import { markTemplate } from '../../templates/own-template.ts';
import { Button } from '../controls/button.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { OWN_PREFIX } from './own-templates.ts';

/** Keeps the open design as a template of the user's own, with marked words; or takes one from a file. */
export function SaveTemplate(): ReactElement {
  const { doc, templates, newId } = useStudio();
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const design = useDocument(currentDesign);
  const page = useDocument(currentPage);
  const [open, setOpen] = useState(false);
  const [findings, setFindings] = useState<readonly Diagnostic[]>([]);
  const parts = ownParts(page.nodes);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const name = data.get('name');
    const marked = parts.filter((part) => data.has(`slot-${part.id}`));
    const slots = Object.fromEntries(marked.map((part, index) => [part.id, `rieng-${index + 1}`]));
    const lockRest = data.has('lock');
    const id = `${OWN_PREFIX}${newId()}`;
    const title = typeof name === 'string' && name.trim() !== '' ? name.normalize('NFC').trim() : design.name;
    void templates.own.keep(markTemplate(currentDesign(doc.getState()), { id, name: title, slots, lockRest }));
    setOpen(false);
  };
  return (
    <section className="own-templates" aria-label={t('templates.families.rieng')}>
      <div className="own-templates-row">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('templates.save')}
        </Button>
        <Button
          onClick={() => void templates.own.importFile(newId).then(setFindings)}
          aria-label={t('templates.import')}
          title={t('templates.import')}
        >
          <Upload size={16} aria-hidden="true" />
        </Button>
      </div>
      {findings.map((finding) => (
        <p key={finding.code} className="field-error" role="alert">
          {describeDiagnostic(finding, language)}
        </p>
      ))}
      {open ? (
        <form className="own-template-form" onSubmit={onSubmit}>
          <label>
            {t('templates.saveName')}
            <input name="name" defaultValue={design.name} maxLength={80} autoComplete="off" />
          </label>
          {parts.length > 0 ? <p className="panel-hint">{t('templates.saveSlots')}</p> : null}
          {parts.map((part) => (
            <label key={part.id} className="own-template-check">
              <input type="checkbox" name={`slot-${part.id}`} defaultChecked={part.kind === 'text'} />
              {part.kind === 'text' && 'text' in part.source ? part.source.text : part.name}
            </label>
          ))}
          <label className="own-template-check">
            <input type="checkbox" name="lock" defaultChecked />
            {t('templates.saveLock')}
          </label>
          <Button type="submit">{t('templates.saveNow')}</Button>
        </form>
      ) : null}
    </section>
  );
}

/** Texts and pictures that are the page's own: slots are what others change anyway. Pictures stay unless marked. */
function ownParts(nodes: readonly DesignNode[]): readonly (TextNode | ImageNode)[] {
  return nodes.flatMap((node): readonly (TextNode | ImageNode)[] => {
    if (node.kind === 'group') return ownParts(node.nodes);
    if (node.kind === 'image') return node.slot === undefined ? [node] : [];
    return node.kind === 'text' && 'text' in node.source && node.source.text.trim() !== '' ? [node] : [];
  });
}
