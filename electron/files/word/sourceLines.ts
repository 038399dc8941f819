import { SaxesParser } from 'saxes';
import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';

/** The parts that hold words somebody reads, by the last word of the relationship that leads to them. */
const read = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments', 'diagramData', 'chart']);
/** Fonts whose letters are pictures, so that what is stored is not what is read. */
const pictured = /^(?:symbol|wingdings|webdings|zapf ?dingbats)/iu;

/**
 * Every word of a Word file, a paragraph a line: of the text, heads and feet, notes, comments, text boxes, diagrams and charts, shown or
 * hidden. It shares nothing with the reader that makes the release, so that it tells what that one lost.
 */
export function wordSourceLines(docx: DocxPackage): string[] {
  const seen = new Set<string>();
  const heads = new Set<string>();
  const lines: string[] = [];
  const visit = (part: string, kind: string) => {
    if (seen.has(part) || !docx.names.has(part)) return;
    seen.add(part);
    const own = linesIn(new TextDecoder().decode(docx.bytes(part)));
    const text = own.join('\n');
    // A head or foot with figures only is the number of a page, and the same one on other pages says nothing more.
    const isRepeated = (kind === 'header' || kind === 'footer') && (heads.has(text) || !/\p{L}/u.test(text));
    if (!isRepeated) lines.push(...own);
    heads.add(text);
    for (const { kind: next, part: target } of docx.relationships(part)) if (read.has(next)) visit(target, next);
  };
  if (docx.main !== undefined) visit(docx.main, 'officeDocument');
  return lines;
}

function linesIn(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let inWords = false;
  let isPictured = false;
  /** For each alternative that is open, whether its first branch had words. */
  const alternatives: number[] = [];
  let passed = 0;
  let count = 0;
  const end = () => {
    if (line.trim() !== '') lines.push(line.replace(/\s+/gu, ' ').trim());
    line = '';
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/u, '');
    if (local === 'AlternateContent') alternatives.push(count);
    if (local === 'Fallback' && (passed > 0 || count > (alternatives.at(-1) ?? count))) passed += 1;
    if (local === 'r') isPictured = false;
    if (local === 'rFonts') isPictured = pictured.test(attributes['w:ascii'] ?? '');
    if (['tab', 'br', 'cr', 'rt', 'oMath'].includes(local)) line += ' ';
    if (['p', 'txbxContent', 'tc'].includes(local)) end();
    inWords = local === 't' || local === 'delText';
  });
  parser.on('text', (text) => {
    if (!inWords || passed > 0 || isPictured) return;
    line += text;
    count += text.trim().length;
  });
  parser.on('closetag', ({ name }) => {
    const local = name.replace(/^.*:/u, '');
    inWords = false;
    if (local === 'Fallback' && passed > 0) passed -= 1;
    if (local === 'AlternateContent') alternatives.pop();
    if (['p', 'txbxContent', 'tc', 'oMath'].includes(local)) end();
  });
  // What is not well-formed was told when the file was opened.
  parser.on('error', () => {});
  parser.write(xml).close();
  end();
  return lines;
}
