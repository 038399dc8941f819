import { $addUpdateTag, $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG } from 'lexical';
import { editsBetween } from '../../../../core/typography/editsBetween.ts';
import { languageOfBlock } from '../../../../core/typography/languageOfBlock.ts';
import { tidyText } from '../../../../core/typography/tidyText.ts';
import { $replaceInText } from '../replaceInText.ts';
import { $searchedTexts, type Segment } from '../find/searchedTexts.ts';
import { $releaseLanguage } from '../nodes/LanguageExtension.ts';

/** Sets the signs of the whole text as they are printed, block by block in its language, as one step of undo. Gives how many places changed. */
export function $tidyBody(): number {
  let places = 0;
  for (const { text, segments } of $searchedTexts()) {
    const edits = editsBetween(text, tidyText(text, languageOfBlock(text, $releaseLanguage())));
    // From the end, so that the places before keep their offsets.
    for (const edit of edits.toReversed()) if ($edit(edit, segments)) places += 1;
  }
  if (places > 0) $addUpdateTag(HISTORY_PUSH_TAG);
  return places;
}

/** An edit that would reach over the edge of a mark or a break is left alone: which side it belongs to, nobody has said. */
function $edit({ start, end, text }: { start: number; end: number; text: string }, segments: readonly Segment[]): boolean {
  const segment = segments.find((one) => one.start <= start && end <= one.end);
  const node = segment && $getNodeByKey(segment.key);
  if (!segment || !$isTextNode(node)) return false;
  $replaceInText(node, start - segment.start, end - segment.start, text);
  return true;
}
