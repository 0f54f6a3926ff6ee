import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudio } from '../studio.ts';

interface FontPickerProps {
  readonly value: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (fontId: string) => void;
}

/** A word whose marks show how a face carries Vietnamese. */
const SPECIMEN = 'Đường lối';

/** All fonts, each named in its own letters. */
export function FontPicker({ value, disabled, onChoose }: FontPickerProps): ReactElement {
  const { fonts } = useStudio();
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useFontFaces(opened);
  const items = fonts.catalogue.map((font) => ({ value: font.id, label: fontLabel(font) }));
  return (
    <Select.Root
      items={items}
      value={value ?? null}
      disabled={disabled}
      onOpenChange={(open) => {
        if (open) setOpened(true);
      }}
      onValueChange={(next) => {
        if (typeof next === 'string' && next !== value) onChoose(next);
      }}
    >
      <Select.Trigger className="select-trigger" aria-label={t('inspector.font')}>
        <Select.Value placeholder={t('inspector.mixed')} />
        <Select.Icon>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="floating" sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className="select-popup popup">
            <Select.List>
              {fonts.catalogue.map((font) => (
                <Select.Item key={font.id} value={font.id} className="font-item">
                  <Select.ItemText className="font-item-name">{fontLabel(font)}</Select.ItemText>
                  <span className="font-specimen" aria-hidden="true" style={{ fontFamily: `"specimen ${font.id}"` }}>
                    {SPECIMEN}
                  </span>
                  <Select.ItemIndicator className="font-item-check">
                    <Check size={14} aria-hidden="true" />
                  </Select.ItemIndicator>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

const WEIGHTS: Readonly<Record<number, string>> = {
  400: '',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
};

function fontLabel(font: { readonly family: string; readonly weight: number }): string {
  return `${font.family} ${WEIGHTS[font.weight] ?? font.weight}`.trim();
}

/** Lets style sheets use the shipped fonts for specimens; files load only when a specimen is shown. */
function useFontFaces(wanted: boolean): void {
  const { fonts } = useStudio();
  useEffect(() => {
    if (!wanted || document.getElementById('font-specimens')) return;
    const sheet = document.createElement('style');
    sheet.id = 'font-specimens';
    sheet.textContent = fonts.catalogue
      .flatMap((font) => {
        const url = fonts.url(font.id);
        return url ? [`@font-face{font-family:"specimen ${font.id}";src:url("${url}");font-display:swap}`] : [];
      })
      .join('\n');
    document.head.append(sheet);
  }, [fonts, wanted]);
}
