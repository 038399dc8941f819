import { escapeHtml } from './escapeHtml.ts';

/** What a page is made of; `head` and `main` are HTML. */
interface WholePage {
  /** The language of its words: `en-GB`. */
  tag: string;
  title: string;
  /** A sentence for those who only see a link to it; empty where there is none. */
  description?: string;
  /** Where pictures may come from (CSP `img-src`); without it the page has no policy of its own, as an e-mail. */
  pictures?: string;
  head?: readonly string[];
  main: readonly string[];
}

/** A page that runs no script and fetches nothing but its pictures. */
export const wholePage = ({ tag, title, description = '', pictures, head = [], main }: WholePage): string =>
  `${[
    '<!doctype html>',
    `<html lang="${tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(pictures === undefined
      ? []
      : [`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${pictures}; style-src 'unsafe-inline'">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escapeHtml(description)}">`]),
    ...head,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
