import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getEditor, $getState, $setState, type LexicalNode } from 'lexical';
import { $isBoilerplateNode, paragraphsState, snippetIdState, titleState } from '../nodes/BoilerplateNode.tsx';
import { BookExtension } from '../nodes/BookExtension.ts';
import { $isContactNode, contactIdState, contactState } from '../nodes/ContactNode.tsx';
import { $releaseLanguage } from '../nodes/LanguageExtension.ts';
import { newerContact } from '../nodes/newerContact.ts';
import { newerSnippet } from '../nodes/newerSnippet.ts';

/** What puts the book's newer copy into a block, or null where the block holds no copy or there is no newer one. */
export function $newerCopy(node: LexicalNode | null): (() => void) | null {
  const { contacts, snippets } = getExtensionDependencyFromEditor($getEditor(), BookExtension).output;
  if ($isContactNode(node)) {
    const newer = newerContact($getState(node, contactState), $getState(node, contactIdState), contacts.peek());
    return newer && (() => void $setState(node, contactState, newer));
  }
  if (!$isBoilerplateNode(node)) return null;
  const copy = { title: $getState(node, titleState), paragraphs: $getState(node, paragraphsState) };
  const newer = newerSnippet(copy, $getState(node, snippetIdState), snippets.peek(), $releaseLanguage());
  return (
    newer &&
    (() => {
      $setState(node, titleState, newer.title);
      $setState(node, paragraphsState, newer.paragraphs);
    })
  );
}
