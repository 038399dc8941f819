import type { NodeKey } from 'lexical';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useTranslation } from 'react-i18next';
import { UPDATE_COPY_COMMAND } from '../blocks/blockCommands.ts';
import { BookExtension } from '../nodes/BookExtension.ts';
import { LanguageExtension } from '../nodes/LanguageExtension.ts';
import { newerSnippet } from '../nodes/newerSnippet.ts';
import { AtomicBlock } from './AtomicBlock.tsx';
import { NewerNote } from './NewerNote.tsx';

interface BoilerplateViewProps {
  nodeKey: NodeKey;
  snippetId: string | null;
  title: string;
  paragraphs: readonly string[];
}

/** A fixed text as it prints. */
export function BoilerplateView({ nodeKey, snippetId, title, paragraphs }: BoilerplateViewProps) {
  const [editor] = useLexicalComposerContext();
  const isEditable = useLexicalEditable();
  const { t } = useTranslation('body');
  const language = useExtensionSignalValue(LanguageExtension, 'language');
  const snippets = useExtensionSignalValue(BookExtension, 'snippets');
  const hasNewer = newerSnippet({ title, paragraphs }, snippetId, snippets, language) !== null;
  return (
    <AtomicBlock nodeKey={nodeKey} label={t('boilerplate.label', { words: title || (paragraphs[0] ?? '') })} canEdit>
      <div className="boilerplate">
        {title !== '' && <h3>{title}</h3>}
        {paragraphs.map((words, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two paragraphs may be equal, and they change as a whole
          <p key={place}>{words}</p>
        ))}
      </div>
      {hasNewer && (
        <div className="block-notes">
          <NewerNote
            words={t('boilerplate.newer')}
            act={t('boilerplate.update')}
            onUpdate={isEditable ? () => editor.dispatchCommand(UPDATE_COPY_COMMAND, nodeKey) : null}
          />
        </div>
      )}
    </AtomicBlock>
  );
}
