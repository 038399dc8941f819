import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** Deeper quotes and lists than a person writes would exhaust the stack of whoever reads them. */
const deepest = 50;
const tooDeep = new RegExp(
  String.raw`^((?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>])[ \t]?){${deepest}})(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))+`,
  'gmu',
);

const markdown = makeParser();

/**
 * Makes HTML of Markdown as GitHub reads it: tables, struck words, addresses, notes. HTML inside is given on as it stands, for the
 * reader of HTML has rules for it. The time grows with the length alone.
 */
export const markdownHtml = (text: string): string => markdown.render(text.replace(tooDeep, '$1'));

function makeParser(): Parser {
  const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: 1000 }).use(footnote);
  // What is no address for a release becomes words when the HTML is read; here it would stay as brackets.
  parser.validateLink = () => true;
  // "plan.md" is a file, no address; "www." is one, as on GitHub.
  parser.linkify.set({ fuzzyLink: false });
  parser.linkify.add('www.', {
    validate: (given: string, at: number) => /^[^\s<]*[^\s<.,;:!?)\]'"»]/u.exec(given.slice(at, at + 2000))?.[0].length ?? 0,
    normalize: (match: { url: string }) => {
      match.url = `http://${match.url}`;
    },
  });
  const { rules } = parser.renderer;
  rules['footnote_ref'] = (tokens, at) => `<sup>${((tokens[at]?.meta as { id?: number } | undefined)?.id ?? 0) + 1}</sup>`;
  rules['footnote_anchor'] = () => '';
  return parser;
}
