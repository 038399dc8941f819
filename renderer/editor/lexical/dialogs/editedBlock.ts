import { $isQuoteNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import { $getState, type LexicalNode, type NodeKey } from 'lexical';
import type { ReleaseLanguage } from '../../../../core/i18n/language.ts';
import type { Speaker } from '../../../../core/release/document/document.ts';
import { $newerCopy } from '../blocks/newerCopy.ts';
import { $isBoilerplateNode, paragraphsState, titleState } from '../nodes/BoilerplateNode.tsx';
import { $isContactNode, layoutState, type ContactLayout } from '../nodes/ContactNode.tsx';
import { $isFigureNode, altState, creditState, decorativeState, photographerState, takenState } from '../nodes/FigureNode.tsx';
import { quoteLanguageState, speakerState } from '../nodes/quoteState.ts';
import { tableCaptionState } from '../nodes/tableCaption.ts';
import { $isSignOffNode, linesState } from '../nodes/SignOffNode.tsx';

/** What of a figure is not written in the text itself. */
export interface FigureValues {
  alt: string;
  decorative: boolean;
  credit: string;
  photographer: string;
  taken: string;
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

/** Who said a quote, and in which language; null where that is not said. */
export interface QuoteValues {
  speaker: Speaker | null;
  language: ReleaseLanguage | null;
}

/** The words of a fixed text. */
export interface BoilerplateValues {
  title: string;
  paragraphs: readonly string[];
  /** Whether the snippet book would give another copy today. */
  hasNewer: boolean;
}

/** A block in its dialog: where it stands on the page, and its data when the dialog was opened. */
export type EditedBlock = { key: NodeKey; place: HTMLElement } & (
  | { kind: 'figure'; values: FigureValues }
  | { kind: 'contact'; values: ContactValues }
  | { kind: 'quote'; values: QuoteValues }
  | { kind: 'boilerplate'; values: BoilerplateValues }
  | { kind: 'table'; values: TableValues }
  | { kind: 'signOff'; values: SignOffValues }
);

/** Reads a block for its dialog; null where it has none. */
export function $editedBlock(node: LexicalNode, place: HTMLElement | null): EditedBlock | null {
  if (!place) return null;
  const key = node.getKey();
  if ($isFigureNode(node)) {
    const values = {
      alt: $getState(node, altState),
      decorative: $getState(node, decorativeState),
      credit: $getState(node, creditState),
      photographer: $getState(node, photographerState),
      taken: $getState(node, takenState),
    };
    return { key, place, kind: 'figure', values };
  }
  if ($isTableNode(node)) return { key, place, kind: 'table', values: { caption: $getState(node, tableCaptionState) } };
  if ($isQuoteNode(node)) {
    const values = { speaker: $getState(node, speakerState), language: $getState(node, quoteLanguageState) };
    return { key, place, kind: 'quote', values };
  }
  if ($isBoilerplateNode(node)) {
    const copy = { title: $getState(node, titleState), paragraphs: $getState(node, paragraphsState) };
    return { key, place, kind: 'boilerplate', values: { ...copy, hasNewer: $newerCopy(node) !== null } };
  }
  if ($isContactNode(node)) {
    return { key, place, kind: 'contact', values: { layout: $getState(node, layoutState), hasNewer: $newerCopy(node) !== null } };
  }
  return $isSignOffNode(node) ? { key, place, kind: 'signOff', values: { lines: $getState(node, linesState) } } : null;
}
