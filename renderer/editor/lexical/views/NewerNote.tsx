import { Button } from '../../../ui/Button.tsx';

interface NewerNoteProps {
  words: string;
  act: string;
  /** Takes the book's copy; null where the text cannot be changed. */
  onUpdate: (() => void) | null;
}

/** Tells that a book has a newer copy. The button is for the mouse; by keys the dialog of the block has the same. */
export function NewerNote({ words, act, onUpdate }: NewerNoteProps) {
  return (
    <p>
      {words}
      {onUpdate !== null && (
        <Button weight="quiet" excludeFromTabOrder preventFocusOnPress onPress={onUpdate}>
          {act}
        </Button>
      )}
    </p>
  );
}
