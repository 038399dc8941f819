import { inlineStyle } from './inlineStyle.ts';
import type { PasteReport } from './pasteReport.ts';

const pictures = 'img, picture, svg, video, object, canvas';

/**
 * Takes out what the writer of an office document did not mean to publish: comments and their marks, hidden text, tracked
 * deletions, field codes, pictures. Counts what it takes.
 */
export function dropUnseen(body: HTMLElement, hidden: readonly string[]): PasteReport {
  return {
    comments: dropComments(body),
    deleted: dropAll(body, (element) => element.matches('del, .msoDel, .msodel')),
    hidden: dropAll(
      body,
      (element) =>
        element.matches('[hidden]') ||
        /mso-hide:all|display:none|visibility:hidden/u.test(inlineStyle(element)) ||
        hidden.some((selector) => element.matches(selector)),
    ),
    pictures: (dropFieldCodes(body), dropAll(body, (element) => element.matches(pictures), ' ')),
  };
}

/** Word keeps comments in blocks at the end and marks in the text; Google Docs as numbered anchors both ways. */
function dropComments(body: HTMLElement): number {
  const googleNotes = [...body.querySelectorAll('a[href^="#cmnt_ref"]')].map((anchor) => anchor.closest('div, p') ?? anchor);
  for (const note of googleNotes) note.remove();
  const googleMarks = dropAll(body, (element) => element.matches('a[href^="#cmnt"]'));
  const wordNotes = dropAll(body, (element) => /mso-element:comment(;|$)/u.test(inlineStyle(element)));
  dropAll(body, (element) => /mso-element:comment-list/u.test(inlineStyle(element)));
  const wordMarks = dropAll(
    body,
    (element) =>
      element.matches('a.msocomanchor, a[href^="#_msocom"], .MsoCommentReference, hr.msocomoff') ||
      /mso-special-character:comment/u.test(inlineStyle(element)),
  );
  return Math.max(googleNotes.length, googleMarks) + Math.max(wordNotes, wordMarks);
}

/** A field is `begin … code … separator … result … end`; only its result is text. */
function dropFieldCodes(body: HTMLElement): void {
  let depth = 0;
  let inCode = false;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const codes: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = node instanceof Element ? inlineStyle(node) : '';
    if (style.includes('mso-element:field-begin')) [depth, inCode] = [depth + 1, true];
    else if (style.includes('mso-element:field-separator')) inCode = false;
    else if (style.includes('mso-element:field-end')) [depth, inCode] = [Math.max(0, depth - 1), false];
    else if (inCode && depth > 0 && node.nodeType === Node.TEXT_NODE) codes.push(node as ChildNode);
  }
  for (const code of codes) code.remove();
}

/** Removes the outermost elements that match, and tells how many held something to see. `instead` keeps the words around them apart. */
function dropAll(body: HTMLElement, matches: (element: Element) => boolean, instead = ''): number {
  let count = 0;
  for (const element of body.querySelectorAll('*')) {
    if (!body.contains(element) || !matches(element)) continue;
    if (element.textContent.trim() !== '' || element.matches(pictures)) count += 1;
    element.replaceWith(instead);
  }
  return count;
}
