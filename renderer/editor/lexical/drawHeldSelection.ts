/** The boxes that stand for a selection while the focus is elsewhere look as the style sheet says: Lexical's own hide the words. */
export function drawHeldSelection(boxes: readonly HTMLElement[]): void {
  for (const box of boxes) box.className = 'held-selection';
}
