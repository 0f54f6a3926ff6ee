import { lazy, Suspense, type ReactElement } from 'react';
import type { DialogId } from '../state/interface-store.ts';
import { useInterface } from '../studio.ts';

const FormatDialog = lazy(() => import('./format-dialog.tsx').then((m) => ({ default: m.FormatDialog })));
const AddFormatsDialog = lazy(() =>
  import('../formats/add-formats-dialog.tsx').then((m) => ({ default: m.AddFormatsDialog })),
);
const ExportDialog = lazy(() => import('./export-dialog.tsx').then((m) => ({ default: m.ExportDialog })));
const PaletteDialog = lazy(() => import('../palette/palette-dialog.tsx').then((m) => ({ default: m.PaletteDialog })));
const OpenDialog = lazy(() => import('./open-dialog.tsx').then((m) => ({ default: m.OpenDialog })));
const RescueDialog = lazy(() => import('../rescue/rescue-dialog.tsx').then((m) => ({ default: m.RescueDialog })));
const HelpDialog = lazy(() => import('./help-dialog.tsx').then((m) => ({ default: m.HelpDialog })));
const ImportDialog = lazy(() =>
  import('../slogans/import/import-dialog.tsx').then((m) => ({ default: m.ImportDialog })),
);

const StreetDialog = lazy(() => import('../street/street-dialog.tsx').then((m) => ({ default: m.StreetDialog })));
const ChecksDialog = lazy(() => import('../preflight/checks-dialog.tsx').then((m) => ({ default: m.ChecksDialog })));

/** The dialog that is open; each one's code comes when it is first opened. */
export function Dialogs(): ReactElement | null {
  const dialog = useInterface((state) => state.dialog);
  return dialog ? (
    <Suspense fallback={null}>
      <Shown dialog={dialog} />
    </Suspense>
  ) : null;
}

function Shown({ dialog }: { readonly dialog: DialogId }): ReactElement {
  switch (dialog) {
    case 'format':
      return <FormatDialog />;
    case 'addFormats':
      return <AddFormatsDialog />;
    case 'export':
      return <ExportDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'open':
      return <OpenDialog />;
    case 'rescue':
      return <RescueDialog />;
    case 'help':
      return <HelpDialog />;
    case 'street':
      return <StreetDialog />;
    case 'checks':
      return <ChecksDialog />;
    case 'import':
      return <ImportDialog />;
  }
}
