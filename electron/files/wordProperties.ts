import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { OwnProperties } from '../../core/import/html/ownRelease.ts';

const largest = 100_000;
const wanted: ReadonlySet<string> = new Set(['docProps/core.xml', 'docProps/app.xml']);

/** What one of Dateline's own Word files says of its release in its properties; null for the file of another program. */
export function ownProperties(bytes: Uint8Array): OwnProperties | null {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.has(name) && originalSize <= largest });
  const said = new Map(Object.values(parts).flatMap((part) => [...elements(strFromU8(part))]));
  if (said.get('Application') !== 'Dateline') return null;
  return {
    language: said.get('dc:language') ?? '',
    kind: said.get('cp:category') ?? '',
    training: said.get('dc:subject') ?? '',
  };
}

/** The words of each element that holds words alone. */
function elements(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  const parser = new SaxesParser();
  let words = '';
  parser.on('opentag', () => {
    words = '';
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.on('closetag', ({ name }) => {
    found.set(name, words.trim());
    words = '';
  });
  parser.on('error', () => {});
  parser.write(xml).close();
  return found;
}
