import type { Dropped } from '../imported.ts';
import { leftOutMark } from './unseenNotes.ts';
import { attribute, styleOf, wordsOf, type Dropping, type Element } from './node.ts';

/** Elements that hold no words of a text. */
const wordless = new Set(
  'script style noscript template iframe object embed svg annotation annotation-xml head title meta link input button select textarea audio video canvas'.split(
    ' ',
  ),
);
const hiding = /display:none|visibility:hidden|mso-hide:all/u;
/** The comments of Word, their marks in the text and the lines around them. */
const commentStyle = /mso-element:comment|mso-special-character:comment/u;
const commentClass = /(?:^|\s)(?:msocomanchor|MsoCommentReference|msocomoff)(?:\s|$)/iu;

/** Tells whether an element stays out of a release, and tells `drop` what words it held: hidden ones, deleted ones, comments, parts of a web page. */
export function leftOut(element: Element, drop: Dropping): boolean {
  const { tagName } = element;
  if (wordless.has(tagName)) return true;
  const reason = reasonFor(element);
  if (reason === null) return false;
  const text = wordsOf(element);
  if (text !== '') drop({ reason, text });
  return true;
}

/** Tells whether an element stays out of a release. */
export const staysOut = (element: Element): boolean => wordless.has(element.tagName) || reasonFor(element) !== null;

function reasonFor(element: Element): Dropped['reason'] | null {
  const { tagName } = element;
  const className = attribute(element, 'class');
  if (tagName === 'del' || /(?:^|\s)msodel(?:\s|$)/iu.test(className)) return 'deleted';
  const style = styleOf(element);
  if (commentStyle.test(style) || commentClass.test(className) || attribute(element, 'href').startsWith('#_msocom')) return 'comment';
  if (attribute(element, leftOutMark) === 'comment') return 'comment';
  if (element.attrs.some(({ name }) => name === 'hidden') || hiding.test(style)) return 'hidden';
  return tagName === 'nav' ? 'navigation' : null;
}
