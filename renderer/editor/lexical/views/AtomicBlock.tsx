import type { ReactNode } from 'react';
import type { NodeKey } from 'lexical';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import { EDIT_BLOCK_COMMAND, MOVE_BLOCK_COMMAND, REMOVE_BLOCK_COMMAND } from '../blocks/blockCommands.ts';

interface AtomicBlockProps {
  nodeKey: NodeKey;
  /** What a screen reader calls the block. */
  label: string;
  /** Whether the block has a dialog to change it in. */
  canEdit: boolean;
  children: ReactNode;
}

/**
 * The frame of a block that is selected as one piece. Its buttons are for the mouse; the same acts have keys, so that Tab
 * passes through the text without stopping at each of them.
 */
export function AtomicBlock({ nodeKey, label, canEdit, children }: AtomicBlockProps) {
  const [editor] = useLexicalComposerContext();
  const isEditable = useLexicalEditable();
  const { t } = useTranslation('body');
  const quiet = { excludeFromTabOrder: true, preventFocusOnPress: true };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls, and an address only for contacts
    <div role="group" aria-label={label} className="atomic-body">
      {children}
      {isEditable && (
        <div className="atomic-acts">
          {canEdit && (
            <IconButton
              {...quiet}
              icon={Pencil}
              label={t('block.edit')}
              keys="Enter"
              onPress={() => editor.dispatchCommand(EDIT_BLOCK_COMMAND, nodeKey)}
            />
          )}
          <IconButton
            {...quiet}
            icon={ArrowUp}
            label={t('block.up')}
            keys="Alt+Shift+↑"
            onPress={() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key: nodeKey, up: true })}
          />
          <IconButton
            {...quiet}
            icon={ArrowDown}
            label={t('block.down')}
            keys="Alt+Shift+↓"
            onPress={() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key: nodeKey, up: false })}
          />
          <IconButton
            {...quiet}
            icon={Trash2}
            label={t('block.remove')}
            keys="Delete"
            onPress={() => editor.dispatchCommand(REMOVE_BLOCK_COMMAND, nodeKey)}
          />
        </div>
      )}
    </div>
  );
}
