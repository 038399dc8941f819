import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getNearestNodeFromDOMNode } from 'lexical';
import { GripVertical } from 'lucide-react';
import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { $moveBlockBeside } from '../blocks/moveBlockBeside.ts';
import { blockAtHeight } from './blockAtHeight.ts';
import { dragBlock } from './dragBlock.ts';
import type { DropPlace } from './dropPlace.ts';
import './grip.css';

/**
 * The grip beside the block under the pointer, with which the mouse moves it, and the line that shows where it would go. By keys a
 * block is moved with Alt+Shift and an arrow; so the grip is none of theirs. `place` is what the text stands in.
 */
export function BlockGrip({ place }: { place: HTMLElement }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const isEditable = useLexicalEditable();
  const grip = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLElement | null>(null);
  const isDragging = useRef(false);

  useEffect(() => {
    const put = (block: HTMLElement | null) => {
      beside.current = block;
      grip.current?.toggleAttribute('data-shown', block !== null);
      if (block && grip.current) grip.current.style.insetBlockStart = `${heightIn(place, block.getBoundingClientRect().top)}px`;
    };
    const follow = ({ clientY, buttons }: MouseEvent) => {
      const root = editor.getRootElement();
      if (root && buttons === 0 && !isDragging.current) put(blockAtHeight(root, clientY));
    };
    const leave = () => {
      if (!isDragging.current) put(null);
    };
    place.addEventListener('pointermove', follow);
    place.addEventListener('pointerleave', leave);
    return () => {
      place.removeEventListener('pointermove', follow);
      place.removeEventListener('pointerleave', leave);
    };
  }, [editor, place]);

  const show = (drop: DropPlace | null) => {
    line.current?.toggleAttribute('data-shown', drop !== null);
    if (!drop || !line.current) return;
    const { top, bottom } = drop.block.getBoundingClientRect();
    line.current.style.insetBlockStart = `${heightIn(place, drop.side === 'before' ? top : bottom)}px`;
  };
  const start = (event: PointerEvent) => {
    const [root, block] = [editor.getRootElement(), beside.current];
    if (event.button !== 0 || !root || !block || !grip.current) return;
    event.preventDefault();
    isDragging.current = true;
    block.toggleAttribute('data-dragged', true);
    dragBlock({
      root,
      block,
      grip: grip.current,
      pointer: event.pointerId,
      show,
      end: (drop) => {
        isDragging.current = false;
        block.toggleAttribute('data-dragged', false);
        if (!drop) return;
        editor.update(() => {
          const [moved, target] = [$getNearestNodeFromDOMNode(block), $getNearestNodeFromDOMNode(drop.block)];
          if (moved && target) $moveBlockBeside(moved, target, drop.side);
        });
        grip.current?.toggleAttribute('data-shown', false);
        editor.focus();
      },
    });
  };
  if (!isEditable) return null;
  return (
    <>
      <div ref={grip} className="block-grip" title={t('block.drag')} aria-hidden onPointerDown={start}>
        <GripVertical size={18} strokeWidth={1.75} />
      </div>
      <div ref={line} className="block-drop" aria-hidden />
    </>
  );
}

/** A height of the window as a distance from the top of a box, in the box's own pixels: the page may be shown larger. */
const heightIn = (box: HTMLElement, y: number): number => (y - box.getBoundingClientRect().top) / box.currentCSSZoom;
