import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { photoAddress } from '../photos/photosInDocument.ts';

const tags =
  'p br h2 h3 blockquote ul ol li table caption thead tbody tr th td figure figcaption img section address a b strong i em u s del sub sup small span time';
const attributes = 'href src alt width height class lang datetime colspan rowspan scope';
const classes = new Set(['lede', 'dateline', 'sign-off', 'contacts', 'line', 'note']);
const safeLink = /^(https?:|mailto:|tel:)/i;

const { window } = new JSDOM('');
const purify = createDOMPurify(window);

purify.addHook('uponSanitizeAttribute', (element, given) => {
  const value = given.attrValue.trim();
  if (given.attrName === 'class') {
    given.attrValue = value
      .split(/\s+/)
      .filter((name) => classes.has(name))
      .join(' ');
    given.keepAttr = given.attrValue !== '';
  }
  if (given.attrName === 'href') given.keepAttr = element.nodeName === 'A' && safeLink.test(value);
  if (given.attrName === 'src') {
    const photo = element.nodeName === 'IMG' ? photoAddress.exec(value)?.[1] : undefined;
    given.attrValue = `/photos/sha256-${photo ?? ''}`;
    given.keepAttr = photo !== undefined;
  }
});
purify.addHook('afterSanitizeAttributes', (element) => {
  if (element.nodeName === 'IMG' && !element.hasAttribute('src')) element.remove();
  if (element.nodeName === 'A') element.setAttribute('rel', 'noopener noreferrer nofollow');
});

/** The body a client sent, brought down to the tags of a press release. Photos are only taken from this newsroom; nothing of a client's style, script or frame passes. */
export const cleanHtml = (html: string): string =>
  purify.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|\/photos\/sha256-)/i,
  });
