import { $isQuoteNode, QuoteNode } from '@lexical/rich-text';
import { $isTableNode, TableNode } from '@lexical/table';
import { $getNodeByKey, $getState, defineExtension, mergeRegister, type LexicalEditor, type NodeMutation } from 'lexical';
import { languageTag } from '../../../../core/i18n/language.ts';
import { attributionText } from '../../../../core/release/attributionText.ts';
import { quoteLanguageState, speakerState } from '../nodes/quoteState.ts';
import { tableCaptionState } from '../nodes/tableCaption.ts';

/**
 * Shows what belongs to a block but is no text of the editor: the caption over a table, who said a quote. Lexical draws these
 * blocks itself, so the words go to the style sheet by attributes.
 */
export const ShownDataExtension = defineExtension({
  name: 'dateline/shown-data',
  register: (editor) =>
    mergeRegister(
      editor.registerMutationListener(TableNode, (changes) => {
        editor.read(() => showCaptions(editor, changes));
      }),
      editor.registerMutationListener(QuoteNode, (changes) => {
        editor.read(() => showSpeakers(editor, changes));
      }),
    ),
});

type Changes = ReadonlyMap<string, NodeMutation>;

function showCaptions(editor: LexicalEditor, changes: Changes): void {
  for (const [key] of changes) {
    const node = $getNodeByKey(key);
    const element = editor.getElementByKey(key);
    const table = element?.querySelector('table') ?? element;
    if (!table || !$isTableNode(node)) continue;
    const caption = $getState(node, tableCaptionState);
    table.toggleAttribute('data-caption', caption !== '');
    if (caption !== '') table.setAttribute('data-caption', caption);
    table.ariaLabel = caption === '' ? null : caption;
  }
}

function showSpeakers(editor: LexicalEditor, changes: Changes): void {
  for (const [key] of changes) {
    const node = $getNodeByKey(key);
    const element = editor.getElementByKey(key);
    if (!element || !$isQuoteNode(node)) continue;
    const speaker = $getState(node, speakerState);
    const words = speaker ? attributionText(speaker) : '';
    element.toggleAttribute('data-attribution', words !== '');
    if (words !== '') element.setAttribute('data-attribution', `— ${words}`);
    const language = $getState(node, quoteLanguageState);
    element.toggleAttribute('lang', language !== null);
    if (language !== null) element.setAttribute('lang', languageTag[language]);
  }
}
