import { attribute, wordsOf, type Dropping, type Element } from './node.ts';

/** Elements that hold no words of a text. */
const wordless = new Set(
  'script style noscript template iframe object embed svg math head title meta link form input button select textarea audio video canvas'.split(
    ' ',
  ),
);
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;

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

function reasonFor(element: Element) {
  const { tagName } = element;
  if (tagName === 'del') return 'deleted';
  if (/mso-element\s*:\s*comment/iu.test(attribute(element, 'style'))) return 'comment';
  const isHidden = element.attrs.some(({ name }) => name === 'hidden') || hiding.test(attribute(element, 'style'));
  if (isHidden) return 'hidden';
  return tagName === 'nav' ? 'navigation' : null;
}
