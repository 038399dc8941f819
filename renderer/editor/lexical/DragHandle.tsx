import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { GripVertical } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The grip beside the block under the pointer, with which the mouse moves it, and the line that shows where it would go. By keys a block is
 * moved with Alt+Shift and an arrow; so the grip is none of theirs.
 */
export function DragHandle({ place }: { place: HTMLElement }) {
  const { t } = useTranslation('body');
  const isEditable = useLexicalEditable();
  const handle = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  if (!isEditable) return null;
  return (
    <DraggableBlockPlugin_EXPERIMENTAL
      anchorElem={place}
      menuRef={handle}
      targetLineRef={line}
      menuComponent={
        <div ref={handle} className="drag-handle" title={t('block.drag')} aria-hidden>
          <GripVertical size={18} strokeWidth={1.75} />
        </div>
      }
      targetLineComponent={<div ref={line} className="drag-line" aria-hidden />}
      isOnMenu={(element) => element.closest('.drag-handle') !== null}
    />
  );
}
