import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../electron/dev/root.ts';

/** A block of the text both editors are measured with. */
export interface BenchBlock {
  heading: boolean;
  text: string;
}

const wordsOfPage = 500;
const wordsOfParagraph = 80;

/** So many pages of 500 words, made of the sentences of the sample text in turn: a heading and paragraphs of about 80 words each. */
export function benchPages(pages: number): BenchBlock[] {
  const sample = readFileSync(path.join(root, 'assets/samples/rubezh-2022.txt'), 'utf8');
  const sentences = sample.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.split(/\s+/u).length > 6);
  let at = 0;
  const paragraph = (words: number): string => {
    const parts: string[] = [];
    for (let count = 0; count < words;) {
      const sentence = (sentences[at++ % sentences.length] ?? '').replace(/\s+/gu, ' ');
      parts.push(sentence);
      count += sentence.split(' ').length;
    }
    return parts.join(' ');
  };
  return Array.from({ length: pages }, (_, page): BenchBlock[] => [
    { heading: true, text: `Page ${page + 1}` },
    ...Array.from({ length: Math.ceil(wordsOfPage / wordsOfParagraph) }, () => ({ heading: false, text: paragraph(wordsOfParagraph) })),
  ]).flat();
}
