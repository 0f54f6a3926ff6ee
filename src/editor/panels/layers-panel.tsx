import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../controls/search-field.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';
import { LayerRow } from './layer-row.tsx';
import { listLayers } from './layer-tree.ts';

/** All objects, the topmost first, groups as trees. */
export function LayersPanel(): ReactElement {
  const { t } = useTranslation();
  const design = useDocument(currentDesign);
  const page = useDocument(currentPage);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  if (page.nodes.length === 0) return <p className="empty">{t('layers.empty')}</p>;
  const lines = listLayers(design, page.nodes, folded, query);
  const fold = (id: string, on: boolean): void =>
    setFolded((old) => new Set(on ? [...old, id] : [...old].filter((other) => other !== id)));
  return (
    <div className="layers">
      <SearchField label={t('tree.search')} value={query} onChange={setQuery} />
      {lines.length === 0 ? <p className="empty">{t('tree.none')}</p> : null}
      <ul className="layer-list" aria-label={t('layers.label')}>
        {lines.map((line) => (
          <LayerRow
            key={line.node.id}
            line={line}
            folded={folded.has(line.node.id)}
            onFold={(on) => fold(line.node.id, on)}
          />
        ))}
      </ul>
      <p className="panel-hint">{t('tree.hint')}</p>
    </div>
  );
}
