import { $isTableNode } from '@lexical/table';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getEditor, $getState, type LexicalNode, type NodeKey } from 'lexical';
import { BookExtension } from '../nodes/BookExtension.ts';
import { $isContactNode, contactIdState, contactState, layoutState, type ContactLayout } from '../nodes/ContactNode.tsx';
import { $isFigureNode, altState, creditState, decorativeState } from '../nodes/FigureNode.tsx';
import { tableCaptionState } from '../nodes/tableCaption.ts';
import { newerContact } from '../nodes/newerContact.ts';
import { $isSignOffNode, linesState } from '../nodes/SignOffNode.tsx';

/** What of a figure is not written in the text itself. */
export interface FigureValues {
  alt: string;
  decorative: boolean;
  credit: string;
}

/** What of a contact block is chosen in the text; its words come from the contact book. */
export interface ContactValues {
  layout: ContactLayout;
  /** Whether the contact book would give another copy today. */
  hasNewer: boolean;
}

/** The lines of a sign-off. */
export interface SignOffValues {
  lines: readonly string[];
}

/** What of a table is not written in its cells. */
export interface TableValues {
  caption: string;
}

/** A block in its dialog: where it stands on the page, and its data when the dialog was opened. */
export type EditedBlock = { key: NodeKey; place: HTMLElement } & (
  | { kind: 'figure'; values: FigureValues }
  | { kind: 'contact'; values: ContactValues }
  | { kind: 'table'; values: TableValues }
  | { kind: 'signOff'; values: SignOffValues }
);

/** Reads a block for its dialog; null where it has none. */
export function $editedBlock(node: LexicalNode, place: HTMLElement | null): EditedBlock | null {
  if (!place) return null;
  const key = node.getKey();
  if ($isFigureNode(node)) {
    const values = { alt: $getState(node, altState), decorative: $getState(node, decorativeState), credit: $getState(node, creditState) };
    return { key, place, kind: 'figure', values };
  }
  if ($isTableNode(node)) return { key, place, kind: 'table', values: { caption: $getState(node, tableCaptionState) } };
  if ($isContactNode(node)) {
    const { contacts } = getExtensionDependencyFromEditor($getEditor(), BookExtension).output;
    const newer = newerContact($getState(node, contactState), $getState(node, contactIdState), contacts.peek());
    return { key, place, kind: 'contact', values: { layout: $getState(node, layoutState), hasNewer: newer !== null } };
  }
  return $isSignOffNode(node) ? { key, place, kind: 'signOff', values: { lines: $getState(node, linesState) } } : null;
}
