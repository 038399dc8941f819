import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Dropped } from '../../core/import/imported.ts';

/** More than a release ever unpacks to: what is larger is made to fill the memory. */
const largestUnpacked = 200 * 1024 * 1024;
const mostEntries = 5000;

/** A Word file without what must never be read as text, and what that was; null for a package that is none, or a bomb. */
export function cleanDocx(bytes: Uint8Array): { bytes: Uint8Array; dropped: Dropped[] } | null {
  let parts;
  let unpacked = 0;
  let entries = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        entries += 1;
        if (unpacked > largestUnpacked || entries > mostEntries) throw new RangeError('too much to unpack');
        return true;
      },
    });
  } catch {
    return null;
  }
  const document = parts['word/document.xml'];
  if (!document) return null;
  const hiddenStyles = stylesHidden(parts['word/styles.xml']);
  const dropped: Dropped[] = [];
  const comments = parts['word/comments.xml'];
  if (comments) for (const text of wordsIn(strFromU8(comments), 'w:comment')) dropped.push({ reason: 'comment', text });
  const xml = strFromU8(document);
  for (const text of wordsIn(xml, 'w:del', 'w:delText')) dropped.push({ reason: 'deleted', text });
  const { kept, hidden } = withoutHidden(xml, hiddenStyles);
  for (const text of hidden) dropped.push({ reason: 'hidden', text });
  return {
    bytes: zipSync({ ...parts, 'word/document.xml': strToU8(kept) }, { level: 0 }),
    dropped: dropped.filter(({ text }) => text !== ''),
  };
}

const isOn = (value: string | undefined): boolean => value === undefined || !['0', 'false', 'off', 'none'].includes(value);

/** The styles whose words are hidden. */
function stylesHidden(part: Uint8Array | undefined): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (!part) return hidden;
  let style = '';
  walk(strFromU8(part), {
    open: (name, attributes) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      if (name === 'w:vanish' && isOn(attributes['w:val'])) hidden.add(style);
    },
  });
  return hidden;
}

/** Cuts every run that is hidden out of the text, by itself or by its style. */
function withoutHidden(xml: string, hiddenStyles: ReadonlySet<string>): { kept: string; hidden: string[] } {
  const cuts: { start: number; end: number; text: string }[] = [];
  const runs: { start: number; isHidden: boolean; text: string }[] = [];
  let inText = false;
  let paragraphHidden = false;
  walk(xml, {
    open: (name, attributes, start) => {
      if (name === 'w:p') paragraphHidden = false;
      if (name === 'w:pStyle') paragraphHidden = hiddenStyles.has(attributes['w:val'] ?? '');
      if (name === 'w:r') runs.push({ start, isHidden: paragraphHidden, text: '' });
      const run = runs.at(-1);
      if (run && name === 'w:vanish') run.isHidden = isOn(attributes['w:val']);
      if (run && name === 'w:rStyle' && hiddenStyles.has(attributes['w:val'] ?? '')) run.isHidden = true;
      if (name === 'w:t') inText = true;
    },
    text: (text) => {
      const run = runs.at(-1);
      if (run && inText) run.text += text;
    },
    close: (name, end) => {
      if (name === 'w:t') inText = false;
      if (name !== 'w:r') return;
      const run = runs.pop();
      if (run?.isHidden) cuts.push({ start: run.start, end, text: run.text });
    },
  });
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    kept += xml.slice(at, start);
    at = end;
  }
  return { kept: kept + xml.slice(at), hidden: cuts.map(({ text }) => text.trim()).filter(Boolean) };
}

/** The words in each element of a name. */
function wordsIn(xml: string, element: string, words = 'w:t'): string[] {
  const found: string[] = [];
  let depth = 0;
  let inWords = false;
  walk(xml, {
    open: (name) => {
      if (name === element && depth++ === 0) found.push('');
      if (name === words) inWords = true;
    },
    text: (text) => {
      if (depth > 0 && inWords) found[found.length - 1] += text;
    },
    close: (name) => {
      if (name === element) depth -= 1;
      if (name === words) inWords = false;
    },
  });
  return found.map((text) => text.trim());
}

interface Walk {
  open: (name: string, attributes: Record<string, string>, start: number) => void;
  text?: (text: string) => void;
  close?: (name: string, end: number) => void;
}

/** Reads XML from end to end; what is broken is read as far as it goes, for mammoth judges the whole. */
function walk(xml: string, { open, text, close }: Walk): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open(name, attributes, xml.lastIndexOf('<', parser.position - 1));
  });
  if (text) parser.on('text', text);
  if (close)
    parser.on('closetag', ({ name }) => {
      close(name, parser.position);
    });
  parser.on('error', () => {});
  parser.write(xml).close();
}
