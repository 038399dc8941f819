import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { htmlLines } from '../../core/import/html/htmlLines.ts';
import { isLeftOut } from '../../core/import/imported.ts';
import { comparedWords } from '../../core/import/lostWords.ts';
import { markdownHtml } from '../../electron/files/markdownHtml.ts';
import { readDocument } from '../../electron/files/readDocument.ts';
import { decodedText } from '../../electron/files/readSource.ts';
import { sourceKind, type SourceKind } from '../../electron/files/sourceKind.ts';
import { openWordFile } from '../../electron/files/word/openWordFile.ts';
import { wordSourceLines } from '../../electron/files/word/sourceLines.ts';

/** `npm run test:import -- FOLDER`: every file of a folder through the importer; words kept, listed and lost, what was refused, seconds. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder: npm run test:import -- FOLDER');

const sums = { files: 0, words: 0, kept: 0, listed: 0, lost: 0, refused: 0, refusedWithWords: 0, slow: 0 };
const slowest = 10;
const count = (texts: readonly string[]): number => comparedWords(texts.join('\n')).length;

for (const name of (await readdir(folder)).toSorted()) {
  const bytes = await readFile(path.join(folder, name));
  const kind = sourceKind(bytes, name);
  // Plain text has a reader of its own, in which every line is in the release or listed.
  if (kind === 'text' || kind === null) continue;
  const started = performance.now();
  const read = await readDocument(kind, bytes, name);
  const seconds = (performance.now() - started) / 1000;
  const words = count(sourceLinesOf(kind, bytes, name));
  sums.files += 1;
  sums.slow += Number(seconds > slowest);
  const took = `${seconds.toFixed(1)} s`;
  if (!read.ok) {
    sums.refused += 1;
    sums.refusedWithWords += Number(words > 0);
    console.log(`${name}: refused (${read.error.kind}), ${words} words, ${took}`);
    continue;
  }
  const { dropped } = read.value;
  const lost = count(dropped.filter(({ reason }) => reason === 'lost').map(({ text }) => text));
  const listed = count(dropped.filter((piece) => piece.reason !== 'lost' && isLeftOut(piece)).map(({ text }) => text));
  const kept = Math.max(0, words - lost - listed);
  sums.words += words;
  sums.kept += kept;
  sums.listed += Math.min(listed, words - lost);
  sums.lost += lost;
  console.log(`${name}: kept ${kept}, listed ${listed}, lost ${lost} of ${words} words, ${took}`);
}

const share = (part: number): string => `${((part / Math.max(1, sums.words)) * 100).toFixed(3)} %`;
console.log(
  `${sums.files} files, ${sums.words} words: kept ${share(sums.kept)}, listed ${share(sums.listed)}, lost ${share(sums.lost)}; ` +
    `refused ${sums.refused}, of them ${sums.refusedWithWords} with words; over ${slowest} s: ${sums.slow}`,
);

function sourceLinesOf(kind: Exclude<SourceKind, 'text'>, bytes: Buffer, name: string): string[] {
  if (kind === 'docx') {
    const docx = openWordFile(bytes, name);
    return docx.ok ? wordSourceLines(docx.value) : [];
  }
  const text = decodedText(bytes, name);
  if (!text.ok) return [];
  return htmlLines(kind === 'html' ? text.value : markdownHtml(text.value));
}
