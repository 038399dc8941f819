import { Component, type ReactNode, type Ref, useImperativeHandle } from 'react';
import { useTranslation } from 'react-i18next';
import { documentText } from '../../../core/release/documentText.ts';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import { Button } from '../../ui/Button.tsx';
import type { BodyEditorHandle } from './BodyEditorHandle.ts';
import { textCounts } from '../../../core/release/textCounts.ts';

interface BodyFailureProps {
  document: ReleaseDocument;
  language: ReleaseLanguage;
  handle: Ref<BodyEditorHandle> | undefined;
  /** Shows the earlier versions of the release. */
  onHistory: () => void;
  children: ReactNode;
}

/** Shows the body, or, when the editor cannot open it, its words to read. The stored text is not touched then. */
export class BodyFailure extends Component<BodyFailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, ...rest } = this.props;
    return this.state.failed ? <ReadOnlyBody {...rest} /> : children;
  }
}

function ReadOnlyBody({ document, language, handle, onHistory }: Omit<BodyFailureProps, 'children'>) {
  const { t } = useTranslation('body');
  const text = documentText(document, language);
  useImperativeHandle(
    handle,
    () => ({
      document: () => document,
      caret: () => null,
      focus: () => {},
      insertContact: () => {},
      insertSignOff: () => {},
      insertSnippet: () => {},
      insertFigure: () => {},
      tidy: () => 0,
      takeBack: () => {},
      finder: { search: () => 0, show: () => {}, select: () => {}, replace: () => 0 },
      counts: () => textCounts(text, language),
      run: () => {},
      hindrance: () => 'locked',
    }),
    [document, text, language],
  );
  return (
    <div className="page-text">
      <p className="problem" role="alert">
        <strong>{t('failure.title')}</strong>
        {t('failure.text')}
      </p>
      <Button onPress={onHistory}>{t('failure.history')}</Button>
      {text.split('\n').map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may be equal, and they never change
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}
