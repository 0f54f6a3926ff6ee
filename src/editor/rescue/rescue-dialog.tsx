import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { ENCODING_NAMES, type Conversion } from '../../text/encodings/convert-text.ts';
import type { TextEncoding } from '../../text/encodings/encoding.ts';
import { Button } from '../controls/button.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import type { RescueOffer } from '../state/interface-store.ts';
import { useInterface, useStudio } from '../studio.ts';
import { rereadText } from './foreign-text.ts';
import { RevealedText } from './revealed-text.tsx';

const ENCODINGS = Object.keys(ENCODING_NAMES) as readonly TextEncoding[];

/** After the dialog has gone and given the focus back. */
const PLACE_MS = 30;

/** Shows text as it came and as it would be read, and asks. Nothing is changed until a person chooses. */
export function RescueDialog(): ReactElement | null {
  const rescue = useInterface((state) => state.rescue);
  return rescue ? <Rescue offer={rescue} /> : null;
}

function Rescue({ offer }: { readonly offer: RescueOffer }): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const [encoding, setEncoding] = useState<TextEncoding>();
  const [capitals, setCapitals] = useState(offer.capitalFont);
  const guessed = rereadText(offer.text, encoding ?? 'auto');
  const asks = guessed.findings.some(({ code }) => code === 'text/capitals-unknown');
  const read = asks ? rereadText(offer.text, guessed.from, capitals) : guessed;
  const finish = (words: string | undefined): void => {
    ui.setState({ dialog: offer.under, rescue: undefined });
    setTimeout(() => offer.place(words), PLACE_MS);
  };
  return (
    <DialogFrame
      title={t('rescue.title')}
      wide
      onClose={() => finish(undefined)}
      initialFocus={() => firstChoice(body.current)}
    >
      <div ref={body} className="rescue-body">
        <div className="rescue-panes">
          <Pane title={t('rescue.before')} text={offer.text} other={read.text} />
          <Pane title={t('rescue.after')} text={read.text} other={offer.text} />
        </div>
        <Reasons read={guessed} />
        {asks ? (
          <CapitalsQuestion text={offer.text} from={guessed.from} value={capitals} onChange={setCapitals} />
        ) : null}
        <div className="rescue-encoding">
          <span className="field-label" aria-hidden="true">
            {t('rescue.encoding')}
          </span>
          <Segmented
            label={t('rescue.encoding')}
            value={guessed.from}
            choices={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value], face: ENCODING_NAMES[value] }))}
            onChoose={setEncoding}
          />
          {encoding === undefined ? (
            <span className="rescue-sure">{t('rescue.sure', { percent: Math.round(guessed.confidence * 100) })}</span>
          ) : null}
        </div>
        <div className="button-row rescue-buttons">
          <Button
            variant="primary"
            disabled={asks && capitals === undefined}
            title={asks && capitals === undefined ? t('rescue.answerFirst') : undefined}
            onClick={() => finish(read.text)}
          >
            {t('rescue.use')}
          </Button>
          <Button onClick={() => finish(offer.text)}>{t('rescue.keep')}</Button>
          <Button variant="quiet" onClick={() => finish(undefined)}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </DialogFrame>
  );
}

/** The question, where there is one, else the conversion. */
function firstChoice(body: HTMLElement | null): HTMLElement | null {
  return body?.querySelector<HTMLElement>('input[type="radio"], .button-primary') ?? null;
}

interface PaneProps {
  readonly title: string;
  readonly text: string;
  readonly other: string;
}

function Pane({ title, text, other }: PaneProps): ReactElement {
  return (
    <section className="rescue-pane" aria-label={title}>
      <h3>{title}</h3>
      <p>
        <RevealedText text={text} other={other} />
      </p>
    </section>
  );
}

/** What was found and what was done about it; the question of capitals is asked apart. */
function Reasons({ read }: { readonly read: Conversion }): ReactElement {
  const language = useInterface((state) => state.language);
  const told = read.findings.filter(({ code }) => code !== 'text/capitals-unknown');
  return (
    <ul className="rescue-reasons">
      {told.map((finding) => {
        const words = describeDiagnostic(finding, language);
        return (
          <li key={words} className={`tone-${finding.severity}`}>
            {words}
          </li>
        );
      })}
    </ul>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly from: TextEncoding;
  readonly value: boolean | undefined;
  readonly onChange: (capitals: boolean) => void;
}

/** Text of `.VnTimeH` has the codes of small letters: only a person knows which it was. */
function CapitalsQuestion({ text, from, value, onChange }: QuestionProps): ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="rescue-question">
      <legend>{t('rescue.capitals')}</legend>
      {[false, true].map((capitals) => (
        <label key={String(capitals)} className="rescue-answer">
          <input type="radio" name="rescue-capitals" checked={value === capitals} onChange={() => onChange(capitals)} />
          <strong>{capitals ? t('rescue.capitalFont') : t('rescue.smallFont')}</strong>
          <span>{rereadText(text, from, capitals).text}</span>
        </label>
      ))}
    </fieldset>
  );
}
