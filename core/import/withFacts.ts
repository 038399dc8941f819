import type { Block } from '../release/document/document.ts';
import { inlineText } from '../release/inlineText.ts';
import type { Imported } from './imported.ts';
import { datelineAtStart } from './datelineInText.ts';
import { kindOfHeadline, rangeInText, trainingInText } from './factsInText.ts';
import { withoutStretches } from './withoutStretches.ts';

/**
 * Reads kind, training and dateline out of the words of a text that came in, where its source does not name them. A dateline leaves the
 * text; where there is none, a training range in it is offered as the place. What the text does not say stays empty.
 */
export function withFacts(imported: Imported): Imported {
  const { fields, document } = imported;
  const words = [fields.headline, ...document.blocks.map(wordsOf)].join('\n');
  const kind = fields.kind === 'news' ? kindOfHeadline(fields.headline) : fields.kind;
  const training = fields.training || trainingInText(words);
  const lede = document.blocks.find(({ type }) => type === 'paragraph');
  const found = fields.dateline === null && lede?.type === 'paragraph' ? datelineAtStart(inlineText(lede.children)) : null;
  // The day is printed in the dateline: one that is not the day of issue has to stay a word of the text.
  const isTaken = found !== null && (found.day === null || fields.date === null || found.day === fields.date);
  if (!isTaken || lede?.type !== 'paragraph') {
    const place = fields.dateline === null ? rangeInText(words, fields.language) : null;
    return { ...imported, fields: { ...fields, kind, training }, place };
  }
  const text = inlineText(lede.children).slice(0, found.length);
  const children = withoutStretches(lede.children, [[0, found.length]]);
  const blocks = document.blocks.map((block) => (block === lede ? { ...lede, children } : block));
  return {
    ...imported,
    fields: { ...fields, kind, training, dateline: found.dateline, date: fields.date ?? found.day },
    document: { ...document, blocks },
    understood: [...imported.understood, text],
  };
}

const wordsOf = (block: Block): string => ('children' in block ? inlineText(block.children) : '');
