/** The style attribute of an element without blanks and in small letters, as office programs write it: `mso-hide:all`. */
export const inlineStyle = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/gu, '');

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);
