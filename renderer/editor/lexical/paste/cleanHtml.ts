import DOMPurify from 'dompurify';
import { hiddenSelectors } from './hiddenSelectors.ts';
import { officePreprocess } from './officePreprocess.ts';
import type { PasteReport } from './pasteReport.ts';

/**
 * Pasted HTML as a tree that is safe to read: scripts, frames and event handlers taken out by DOMPurify, the rest by our own
 * rules. Nothing in it is loaded, and no string of it is ever given to the page as HTML.
 */
export function cleanHtml(html: string): { body: HTMLElement; report: PasteReport } {
  const cleaned = DOMPurify.sanitize(html, {
    RETURN_DOM: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'input', 'textarea', 'select', 'button', 'title'],
    FORBID_CONTENTS: [
      'script',
      'style',
      'title',
      'head',
      'iframe',
      'noscript',
      'template',
      'select',
      'textarea',
      'button',
      'audio',
      'video',
      'svg',
      'object',
      'canvas',
    ],
    ALLOW_DATA_ATTR: false,
  });
  // With RETURN_DOM it is the body of a document of its own.
  const body = cleaned as HTMLElement;
  return { body, report: officePreprocess(body, hiddenSelectors(html)) };
}
