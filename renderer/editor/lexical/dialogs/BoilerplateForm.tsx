import { $setState, type LexicalNode } from 'lexical';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { $isBoilerplateNode, paragraphsState, titleState } from '../nodes/BoilerplateNode.tsx';
import type { BoilerplateValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

interface BoilerplateFormProps {
  values: BoilerplateValues;
  change: (act: (node: LexicalNode) => void) => void;
  /** Takes the book's copy; null where there is no newer one. */
  update: (() => void) | null;
  close: () => void;
}

const mostParagraphs = 20;
const mostCharacters = 4000;

/** The words of a fixed text in this release; the snippet book is not changed. */
export function BoilerplateForm({ values, change, update, close }: BoilerplateFormProps) {
  const { t } = useTranslation('body');
  const [title, setTitle] = useState(values.title);
  const [text, setText] = useState(values.paragraphs.join('\n'));
  const paragraphs = text.split('\n').flatMap((line) => line.trim() || []);
  const isTooLong = paragraphs.length > mostParagraphs || paragraphs.some((line) => line.length > mostCharacters);
  const wrong = paragraphs.length === 0 ? t('boilerplate.none') : isTooLong ? t('boilerplate.tooLong') : null;
  return (
    <BlockForm
      onCancel={close}
      onDone={() => {
        if (wrong !== null) return;
        change((node) => {
          if (!$isBoilerplateNode(node)) return;
          $setState(node, titleState, title.trim());
          $setState(node, paragraphsState, paragraphs);
        });
      }}
      acts={
        update !== null && (
          <Button weight="quiet" onPress={update}>
            {t('boilerplate.update')}
          </Button>
        )
      }
    >
      <TextField label={t('boilerplate.title')} value={title} maxLength={300} onChange={setTitle} />
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
        autoFocus
        multiline
        label={t('boilerplate.text')}
        help={t('boilerplate.textHelp')}
        wrong={wrong}
        value={text}
        onChange={setText}
      />
    </BlockForm>
  );
}
