import { SaxesParser } from 'saxes';
import { inMemory, type ByteSource } from '../../core/zip/byteSource.ts';
import { entryBytes } from '../../core/zip/entryBytes.ts';
import { zipEntries } from '../../core/zip/zipEntries.ts';
import type { ReadBack } from './readBack.ts';

/**
 * Reads the words, links and pictures of a Word file: the body, and the heads of its pages; the first line of the body is at the
 * top of the first page. Throws where it is not well-formed.
 */
export function readDocx(file: Uint8Array | ByteSource): ReadBack {
  const source = file instanceof Uint8Array ? inMemory(file) : file;
  const entries = new Map(zipEntries(source).map((entry) => [entry.name, entry]));
  const xml = (name: string): string => {
    const entry = entries.get(name);
    return new TextDecoder('utf-8', { fatal: true }).decode(entry ? entryBytes(source, entry) : new Uint8Array());
  };
  const body = readPart(xml('word/document.xml'));
  const targets = readTargets(xml('word/_rels/document.xml.rels'));
  const head = (kind: string): string => {
    const target = targets.get(body.heads.get(kind) ?? '');
    return target === undefined ? '' : readPart(xml(`word/${target.replace(/^\/word\//u, '')}`)).text;
  };
  return {
    text: body.text,
    pageHeads: { first: `${head('first')}\n${body.text.trimStart().split('\n', 1).join('')}`, others: head('default') },
    seen: { links: new Set(body.links.map((id) => targets.get(id) ?? '')), pictures: body.pictures },
  };
}

interface ReadPart {
  text: string;
  /** Ids of relationships: of links, and of page heads by kind. */
  links: string[];
  heads: Map<string, string>;
  pictures: number;
}

function readPart(xml: string): ReadPart {
  const links: string[] = [];
  const heads = new Map<string, string>();
  let text = '';
  let pictures = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:t') inText = true;
    else if (name === 'w:br' || name === 'w:tab') text += '\n';
    else if (name === 'pic:pic') pictures += 1;
    else if (name === 'w:hyperlink') links.push(attributes['r:id'] ?? '');
    else if (name === 'w:headerReference') heads.set(attributes['w:type'] ?? '', attributes['r:id'] ?? '');
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') text += '\n';
  });
  parser.on('text', (words) => {
    if (inText) text += words;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, links, heads, pictures };
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  parser.write(xml).close();
  return targets;
}
