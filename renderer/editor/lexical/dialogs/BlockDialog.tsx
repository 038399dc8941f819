import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, COMMAND_PRIORITY_EDITOR, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { useEffect, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { $isAtomicBlock, $selectBlock } from '../blocks/atomicBlock.ts';
import { EDIT_BLOCK_COMMAND, REMOVE_BLOCK_COMMAND, UPDATE_COPY_COMMAND } from '../blocks/blockCommands.ts';
import { $editedBlock, type EditedBlock } from './editedBlock.ts';
import { BoilerplateForm } from './BoilerplateForm.tsx';
import { ContactForm } from './ContactForm.tsx';
import { FigureForm } from './FigureForm.tsx';
import { QuoteForm } from './QuoteForm.tsx';
import { SignOffForm } from './SignOffForm.tsx';
import { TableForm } from './TableForm.tsx';

/** The small dialog beside a block in which its data are changed. It opens by Enter or the pencil; one change is one step of undo. */
export function BlockDialog() {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const [block, setBlock] = useState<EditedBlock | null>(null);

  useEffect(
    () =>
      editor.registerCommand(
        EDIT_BLOCK_COMMAND,
        (key) => {
          const node = $getNodeByKey(key);
          const found = node && editor.isEditable() ? $editedBlock(node, editor.getElementByKey(key)) : null;
          if (!node || !found) return false;
          if ($isAtomicBlock(node)) $selectBlock(node);
          setBlock(found);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!block) return null;

  const close = () => {
    setBlock(null);
    editor.focus();
  };
  const change = (act: (node: LexicalNode) => void) => {
    editor.update(
      () => {
        const node = $getNodeByKey(block.key);
        if (node) act(node);
      },
      { tag: HISTORY_PUSH_TAG },
    );
    close();
  };
  const remove = () => {
    editor.dispatchCommand(REMOVE_BLOCK_COMMAND, block.key);
    close();
  };
  const update = () => {
    editor.dispatchCommand(UPDATE_COPY_COMMAND, block.key);
    close();
  };
  return (
    <Popover
      className="popover body-popover"
      triggerRef={{ current: block.place }}
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
      placement="bottom start"
      getTargetRect={topOf}
    >
      <Dialog className="body-form" aria-label={t(`${block.kind}.edit`)}>
        {block.kind === 'figure' && <FigureForm values={block.values} change={change} close={close} />}
        {block.kind === 'contact' && (
          <ContactForm values={block.values} change={change} update={block.values.hasNewer ? update : null} remove={remove} close={close} />
        )}
        {block.kind === 'quote' && <QuoteForm values={block.values} change={change} close={close} />}
        {block.kind === 'boilerplate' && (
          <BoilerplateForm values={block.values} change={change} update={block.values.hasNewer ? update : null} close={close} />
        )}
        {block.kind === 'table' && <TableForm values={block.values} change={change} close={close} />}
        {block.kind === 'signOff' && <SignOffForm values={block.values} change={change} close={close} />}
      </Dialog>
    </Popover>
  );
}

/** A tall block leaves no room for its form above it or below: the form may lie over all but its first lines. */
function topOf(block: Element): DOMRect {
  const { left, top, width, height } = block.getBoundingClientRect();
  return new DOMRect(left, top, width, Math.min(height, window.innerHeight / 8));
}
