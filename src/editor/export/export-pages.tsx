import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { showSize } from '../controls/show-size.ts';
import { ChoiceRow, Row } from './export-row.tsx';
import type { ExportChoices } from './pdf-exporter.ts';

/** Which pages of the design go into the file. */
export type PageChoice = 'this' | 'all' | 'some';

interface ExportPagesProps {
  readonly pages: readonly Page[];
  readonly choice: PageChoice;
  /** The chosen pages. */
  readonly pageIds: readonly string[];
  readonly choices: ExportChoices;
  readonly onChoose: (choice: PageChoice) => void;
  readonly onTick: (pageIds: readonly string[]) => void;
  readonly onChange: (choices: ExportChoices) => void;
}

/** This page, all of them or some; how many of each, where that is told; together or one by one. */
export function ExportPages(props: ExportPagesProps): ReactElement {
  const { t } = useTranslation();
  const { pages, choice, pageIds, choices, onChoose, onTick, onChange } = props;
  const counted = choices.preset === 'kit' || choices.preset === 'plan';
  const listed = choice === 'some' ? pages : pages.filter(({ id }) => pageIds.includes(id));
  const quantities = choices.quantities ?? {};
  const setQuantity = (id: string, count: number): void =>
    onChange({ ...choices, quantities: { ...quantities, [id]: count } });
  return (
    <>
      {pages.length > 1 ? (
        <ChoiceRow
          label={t('export.pages')}
          value={choice}
          choices={[
            ['this', t('export.pagesThis')],
            ['all', t('export.pagesAll', { count: pages.length })],
            ['some', t('export.pagesSome')],
          ]}
          onChoose={onChoose}
        />
      ) : null}
      {choice === 'some' || counted ? (
        <Row label={counted ? t('export.quantity') : ''}>
          <ul className="export-pages">
            {listed.map(({ id, format }) => (
              <li key={id}>
                {choice === 'some' ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={pageIds.includes(id)}
                      onChange={({ target }) => {
                        const ticked = pages.filter((page) =>
                          page.id === id ? target.checked : pageIds.includes(page.id),
                        );
                        if (ticked.length > 0) onTick(ticked.map((page) => page.id));
                      }}
                    />
                    {format.name}
                  </label>
                ) : (
                  <span>{pages.length > 1 || !counted ? format.name : showSize(format)}</span>
                )}
                {counted && pageIds.includes(id) ? (
                  <Quantity name={format.name} count={quantities[id] ?? 1} onChange={(n) => setQuantity(id, n)} />
                ) : null}
              </li>
            ))}
          </ul>
        </Row>
      ) : null}
      {pageIds.length > 1 && !counted ? (
        <ChoiceRow
          label={t('export.packed')}
          value={choices.packed ? 'zip' : 'single'}
          choices={[
            ['zip', t('export.packedZip')],
            ['single', t('export.packedSingle')],
          ]}
          onChoose={(value) => onChange({ ...choices, packed: value === 'zip' })}
        />
      ) : null}
    </>
  );
}

const MOST_COPIES = 100_000;

interface QuantityProps {
  readonly name: string;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

function Quantity({ name, count, onChange }: QuantityProps): ReactElement {
  const { t } = useTranslation();
  const enter = (wanted: number | undefined): boolean => {
    if (wanted === undefined || !(wanted >= 1) || wanted > MOST_COPIES) return false;
    onChange(Math.round(wanted));
    return true;
  };
  return (
    <NumberField
      label={t('export.quantityOf', { name })}
      short=""
      suffix={t('export.pieces')}
      shown={String(count)}
      onEnter={(text) => enter(parseNumber(text, count))}
      onStep={(steps) => void enter(Math.max(1, count + steps))}
    />
  );
}
