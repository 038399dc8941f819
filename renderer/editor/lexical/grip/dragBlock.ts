import { dropPlace, type DropPlace } from './dropPlace.ts';

interface Drag {
  root: HTMLElement;
  block: HTMLElement;
  grip: HTMLElement;
  pointer: number;
  /** Shows where the block would go; null shows nothing. */
  show: (place: DropPlace | null) => void;
  /** Called once: with the place where it was dropped, or null where it stays. */
  end: (place: DropPlace | null) => void;
}

/** Near an edge of what scrolls, so many pixels, the text scrolls under the dragged block, so many pixels a frame. */
const edge = 56;
const speed = 12;

/** Follows the pointer until the block is dropped, or Escape takes the drag back. */
export function dragBlock({ root, block, grip, pointer, show, end }: Drag): void {
  const scroller = root.closest<HTMLElement>('.desk-scroll');
  let y: number | null = null;
  let frame = 0;
  const look = () => {
    frame = requestAnimationFrame(look);
    if (y === null) return;
    const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };
    if (y < top + edge) scroller?.scrollBy(0, -speed);
    else if (y > bottom - edge) scroller?.scrollBy(0, speed);
    show(dropPlace(root, block, y));
  };
  const stop = (dropped: DropPlace | null) => {
    cancelAnimationFrame(frame);
    grip.removeEventListener('pointermove', follow);
    grip.removeEventListener('pointerup', drop);
    grip.removeEventListener('lostpointercapture', cancel);
    window.removeEventListener('keydown', escape, true);
    show(null);
    end(dropped);
  };
  const follow = (event: PointerEvent) => {
    y = event.clientY;
  };
  const drop = (event: PointerEvent) => {
    stop(y === null ? null : dropPlace(root, block, event.clientY));
  };
  const cancel = () => {
    stop(null);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop(null);
  };
  grip.setPointerCapture(pointer);
  grip.addEventListener('pointermove', follow);
  grip.addEventListener('pointerup', drop);
  // Taken away by the system, or the grip itself has gone.
  grip.addEventListener('lostpointercapture', cancel);
  window.addEventListener('keydown', escape, true);
  frame = requestAnimationFrame(look);
}
