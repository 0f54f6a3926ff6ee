import { X } from 'lucide-react';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import type { Toast } from '../state/interface-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';

const INFO_MS = 4000;
const ERROR_MS = 12_000;

/** Short messages; refused changes say why here. */
export function Toasts(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const toasts = useInterface((state) => state.toasts);
  const refusal = useDocument((state) => state.refusal);
  useEffect(() => {
    if (refusal) ui.toast({ tone: 'error', findings: refusal.diagnostics });
  }, [refusal, ui]);
  return (
    <section className="toasts" aria-live="polite" aria-label={t('toast.region')}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  useEffect(() => {
    const timer = setTimeout(() => ui.dismiss(toast.id), toast.tone === 'info' ? INFO_MS : ERROR_MS);
    return () => clearTimeout(timer);
  }, [toast.id, toast.tone, ui]);
  return (
    <div className={`toast toast-${toast.tone}`} role={toast.tone === 'error' ? 'alert' : 'status'}>
      <div>
        {toast.text ? <p>{toast.text}</p> : null}
        {toast.findings?.slice(0, 3).map((finding) => (
          <p key={describeDiagnostic(finding, language)}>{describeDiagnostic(finding, language)}</p>
        ))}
      </div>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('toast.dismiss')}
        onClick={() => ui.dismiss(toast.id)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
