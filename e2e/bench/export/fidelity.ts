import { all, child, isOn, valueOf, type Element } from '../../../core/docxRules/element.ts';
import { rowsOf } from '../../../core/docxRules/rowsOf.ts';
import { openDocx } from '../../../core/docxRules/docxPackage.ts';
import { releasesOf } from '../../../core/kit/kit.ts';
import type { KitInput } from '../../../core/kit/kitSheet.ts';

/** What of a release or a kit is in its Word file as what it is, not as words that look so: a point each. */
export function fidelity(file: Uint8Array, { kit, photos }: KitInput): Record<string, boolean> {
  const docx = openDocx(file);
  const body = docx.xml(docx.main ?? '');
  const styles = docx.related('styles');
  const paragraphs = [...all(body, 'w:p')];
  const tables = [...all(body, 'w:tbl')];
  const names = new Map(
    [...(styles ? all(styles, 'w:style') : [])].map((style) => [
      style.attributes['w:styleId'] ?? '',
      (valueOf(style, 'w:name') ?? '').toLowerCase(),
    ]),
  );
  const styleOf = (paragraph: Element) => names.get(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '') ?? '';
  const blocks = releasesOf(kit).flatMap(({ document }) => document.blocks);
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  const items = blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0);
  const links = blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'list' ? block.items.flatMap(({ children }) => children).filter(({ type }) => type === 'link').length : 0),
    0,
  );
  const addresses = docx
    .relationships(docx.main ?? '')
    .filter(({ kind }) => kind === 'hyperlink')
    .map(({ target }) => target);
  const pictures = [...all(body, 'wp:docPr')];
  const languages = new Set([...all(body, 'w:lang')].map(({ attributes }) => attributes['w:val']));
  const core = docx.names.has('docProps/core.xml') ? docx.xml('docProps/core.xml') : null;
  const said = (name: string) => core !== null && [...all(core, name)].some(({ text }) => text.trim() !== '');
  const stories = docx.stories.filter((name) => /header|footer/u.test(name)).map((name) => docx.xml(name));
  const contacts = tables.filter((table) => [...all(table, 'w:t')].some(({ text }) => text.includes('Zaynetdinov')));
  return {
    headings: paragraphs.filter((one) => /^heading [1-3]$/u.test(styleOf(one))).length >= releasesOf(kit).length + count('heading'),
    lists: paragraphs.filter((one) => child(child(one, 'w:pPr'), 'w:numPr')).length >= items,
    links: addresses.some((address) => address.startsWith('tel:')) && [...all(body, 'w:hyperlink')].length >= links,
    'alt text': pictures.length >= photos.size && pictures.every(({ attributes }) => (attributes['descr'] ?? '') !== ''),
    language: languages.has('en-GB') && (releasesOf(kit).length === 1 || (languages.has('ru-RU') && languages.has('hy-AM'))),
    properties: said('dc:title') && said('dc:language') && said('cp:keywords'),
    'head and foot': stories.some((story) => [...all(story, 'w:instrText')].some(({ text }) => /NUMPAGES/u.test(text))),
    'contacts kept together':
      contacts.length > 0 && contacts.every((table) => rowsOf(table).every((row) => isOn(child(child(row, 'w:trPr'), 'w:cantSplit')))),
    'header rows': tables.length > 0 && tables.every((table) => isOn(child(child(rowsOf(table)[0], 'w:trPr'), 'w:tblHeader'))),
    captions: paragraphs.filter((one) => /caption/u.test(styleOf(one))).length >= photos.size + count('table'),
  };
}
