import { $setState, type LexicalNode } from 'lexical';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import { $isSignOffNode, linesState } from '../nodes/SignOffNode.tsx';
import type { SignOffValues } from './editedBlock.ts';
import { BlockForm } from './BlockForm.tsx';

const mostLines = 8;
const longestLine = 500;

interface SignOffFormProps {
  values: SignOffValues;
  change: (act: (node: LexicalNode) => void) => void;
  close: () => void;
}

/** The lines of a sign-off, one a line. */
export function SignOffForm({ values, change, close }: SignOffFormProps) {
  const { t } = useTranslation('body');
  const [text, setText] = useState(values.lines.join('\n'));
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong =
    lines.length === 0
      ? t('signOff.none')
      : lines.length > mostLines || lines.some((line) => line.length > longestLine)
        ? t('signOff.tooLong', { lines: mostLines, characters: longestLine })
        : null;
  return (
    <BlockForm
      onCancel={close}
      onDone={() => {
        if (wrong !== null) return;
        change((node) => {
          if ($isSignOffNode(node)) $setState(node, linesState, lines);
        });
      }}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened takes the focus
        autoFocus
        multiline
        label={t('signOff.lines')}
        help={t('signOff.linesHelp')}
        value={text}
        onChange={setText}
        wrong={wrong}
      />
    </BlockForm>
  );
}
