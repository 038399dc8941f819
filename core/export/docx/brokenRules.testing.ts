import { all, lineOf, openDocx, type OpenDocx } from './openDocx.testing.ts';
import { textWidth } from './page.ts';

/** What Word is strict about beyond its schema, and what its accessibility checker asks for: each rule names what breaks it. */
const rules: Record<string, (docx: OpenDocx) => unknown[]> = {
  'every relationship leads somewhere it may': (docx) =>
    all(docx.xml('word/_rels/document.xml.rels'), 'Relationship').filter((link) => {
      const target = link.getAttribute('Target') ?? '';
      if (link.getAttribute('TargetMode') !== 'External') return !docx.names.includes(`word/${target}`);
      return !(link.getAttribute('Type') ?? '').endsWith('/hyperlink') || !/^(?:https?|mailto|tel):[\x21-\x7E]+$/u.test(target);
    }),
  'every reference has its relationship': (docx) => {
    const ids = all(docx.xml('word/_rels/document.xml.rels'), 'Relationship').map((link) => link.getAttribute('Id'));
    const used = [...docx.xml('word/document.xml').querySelectorAll('*')].flatMap((element) =>
      ['r:id', 'r:embed'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [...used.filter((id) => !ids.includes(id)), ...ids.filter((id, index) => ids.indexOf(id) !== index)];
  },
  'every part has a content type, and every type its part': (docx) => {
    const types = docx.xml('[Content_Types].xml');
    const extensions = new Set(all(types, 'Default').map((type) => type.getAttribute('Extension')));
    const parts = all(types, 'Override').map((type) => type.getAttribute('PartName')?.slice(1) ?? '');
    const untyped = docx.names.filter((name) => !parts.includes(name) && !extensions.has(name.split('.').at(-1) ?? ''));
    return [...untyped.filter((name) => name !== '[Content_Types].xml'), ...parts.filter((name) => !docx.names.includes(name))];
  },
  'a picture is what its name says': (docx) =>
    docx.names.filter((name) => name.startsWith('word/media/') && docx.bytes(name)[0] !== (name.endsWith('.png') ? 0x89 : 0xff)),
  'pictures have their own numbers, fit the page, and are told in words': (docx) => {
    const pictures = all(docx.xml('word/document.xml'), 'wp:inline');
    const ids = pictures.map((picture) => Number(all(picture, 'wp:docPr')[0]?.getAttribute('id')));
    const twips = (picture: Element, side: string) => Number(all(picture, 'wp:extent')[0]?.getAttribute(side)) / 635;
    return pictures.filter((picture, index) => {
      const told = (all(picture, 'wp:docPr')[0]?.getAttribute('descr') ?? '') !== '';
      const decorative = all(picture, 'adec:decorative').length === 1;
      const fits = twips(picture, 'cx') > 0 && twips(picture, 'cx') <= textWidth && twips(picture, 'cy') > 0;
      return !fits || told === decorative || !((ids[index] ?? 0) > 0) || ids.indexOf(ids[index] ?? 0) !== index;
    });
  },
  'every style that is used is there, once': (docx) => {
    const styles = all(docx.xml('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'));
    const parts = docx.names.filter((name) => /^word\/(?:document|header\d|footer\d)\.xml$/u.test(name));
    const used = parts.flatMap((part) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(docx.xml(part), name)));
    const lost = used.map((style) => style.getAttribute('w:val')).filter((id) => !styles.includes(id));
    return [...lost, ...styles.filter((id, index) => styles.indexOf(id) !== index)];
  },
  'every list has its numbering': (docx) => {
    const lists = new Set(all(docx.xml('word/numbering.xml'), 'w:num').map((list) => list.getAttribute('w:numId')));
    return all(docx.xml('word/document.xml'), 'w:numId').filter((id) => !lists.has(id.getAttribute('w:val')));
  },
  'tables are whole, and none touches another': (docx) =>
    all(docx.xml('word/document.xml'), 'w:tbl').filter((table) => {
      const columns = all(table, 'w:gridCol');
      const rows = all(table, 'w:tr').map((row) => all(row, 'w:tc'));
      const even = rows.length > 0 && rows.every((cells) => cells.length === columns.length);
      const narrow = columns.some((column) => !(Number(column.getAttribute('w:w')) > 0));
      const closed = rows.flat().every((cell) => cell.lastElementChild?.tagName === 'w:p');
      return !even || narrow || !closed || table.nextElementSibling?.tagName !== 'w:p';
    }),
  'the body ends with its section': (docx) =>
    docx.xml('word/document.xml').documentElement.lastElementChild?.lastElementChild?.tagName === 'w:sectPr' ? [] : ['w:sectPr'],
  'Word has nothing to ask when it opens the file': (docx) =>
    [...docx.xml('word/settings.xml').querySelectorAll('*'), ...docx.xml('word/document.xml').querySelectorAll('*')].filter(
      (element) => element.tagName === 'w:updateFields' || element.hasAttribute('w:dirty') || element.tagName === 'w:altChunk',
    ),
  'line breaks are elements, never signs in the text': (docx) =>
    all(docx.xml('word/document.xml'), 'w:t').filter((text) => /[\n\t]/u.test(text.textContent)),
  'words have a language': (docx) =>
    all(docx.xml('word/document.xml'), 'w:r').filter((run) => {
      const tag = all(run, 'w:lang')[0]?.getAttribute('w:val') ?? '';
      return all(run, 'w:t').length > 0 && !/^[a-z]{2}(?:-Cyrl)?-[A-Z]{2}$/u.test(tag);
    }),
  'no level of the outline is skipped': (docx) => {
    const levels = [
      1,
      ...all(docx.xml('word/document.xml'), 'w:pStyle').flatMap((style) => style.getAttribute('w:val')?.match(/(?<=^Heading)\d/u) ?? []),
    ].map(Number);
    return levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
  },
  'no line stands empty but the space under a table and a rule': (docx) =>
    all(docx.xml('word/document.xml'), 'w:p').filter(
      (paragraph) =>
        lineOf(paragraph).trim() === '' &&
        paragraph.parentElement?.tagName !== 'w:tc' &&
        all(paragraph, 'pic:pic').length + all(paragraph, 'w:numPr').length === 0 &&
        !['AfterTable', 'Rule'].includes(all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''),
    ),
  'a property stands once, its dates in the form Word reads': (docx) => {
    const names = [...docx.xml('docProps/core.xml').documentElement.children].map((property) => property.tagName);
    const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name) => all(docx.xml('docProps/core.xml'), name));
    const wrong = dates.filter((date) => !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(date.textContent));
    return [...wrong, ...names.filter((name, index) => names.indexOf(name) !== index)];
  },
};

/** Which rules a Word file breaks, by their names. */
export function brokenRules(file: Uint8Array): string[] {
  const docx = openDocx(file);
  return Object.entries(rules).flatMap(([name, broken]) => (broken(docx).length === 0 ? [] : [name]));
}
