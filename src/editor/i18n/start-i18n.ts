import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../messages/message.ts';
import type { UiCatalogue } from '../../messages/ui/catalogue-shape.ts';
import { UI_EN } from '../../messages/ui/en.ts';
import { UI_VI } from '../../messages/ui/vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: UiCatalogue };
  }
}

/** Readies both languages; changing the language later needs no loading. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    defaultNS: 'ui',
    resources: { vi: { ui: UI_VI }, en: { ui: UI_EN } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
