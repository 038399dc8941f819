import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Pictures are told in words, or said to be decoration; never by the name of a file. */
export const pictureWords: Rule = {
  id: 'A01',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const picture of all(xml(part), 'wp:docPr')) {
        const words = (picture.attributes['descr'] ?? '').trim();
        const isDecoration = [...all(picture, 'adec:decorative')].some(({ attributes }) => attributes['val'] !== '0');
        if (words === '' && !isDecoration) yield { part, what: 'a picture is not told in words', isWarning: true };
        if (words !== '' && isDecoration)
          yield { part, what: `“${words.slice(0, 60)}” is told and said to be decoration`, isWarning: true };
        if (/^[\w-]+\.(?:jpe?g|png|gif|tiff?|bmp)$/iu.test(words))
          yield { part, what: `“${words}” is the name of a file`, isWarning: true };
      }
  },
};
