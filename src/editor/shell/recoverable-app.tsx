import { Component, type ErrorInfo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { currentDesign } from '../state/document-store.ts';
import { designFileName } from '../../storage/design-file-name.ts';
import type { Studio } from '../studio.ts';
import { StudioApp } from './studio-app.tsx';

interface Props {
  readonly studio: Studio;
}

/** The studio behind a boundary: when the program fails, the design is kept and offered as a file. */
export class RecoverableApp extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    void this.props.studio.files.flush();
  }

  override render(): ReactNode {
    return this.state.failed ? <FailurePage studio={this.props.studio} /> : <StudioApp studio={this.props.studio} />;
  }
}

function FailurePage({ studio }: Props): ReactElement {
  const { t } = useTranslation();
  const save = async (): Promise<void> => {
    const { writeDesignFile } = await import('../../storage/design-file.ts');
    const design = currentDesign(studio.doc.getState());
    studio.files.download(designFileName(design.name), writeDesignFile(design), 'application/json');
  };
  return (
    <main className="failure">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <div className="button-row">
        <Button variant="primary" onClick={() => void save()}>
          {t('error.saveFile')}
        </Button>
        <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
      </div>
    </main>
  );
}
