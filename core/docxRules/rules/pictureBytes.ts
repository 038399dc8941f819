import type { Rule } from '../rule.ts';

/** Larger than a press kit should carry in one picture, in bytes. */
const large = 8 * 1024 * 1024;
const starts: Readonly<Record<string, string>> = {
  png: '\u0089PNG',
  jpg: '\u00ff\u00d8\u00ff',
  jpeg: '\u00ff\u00d8\u00ff',
  gif: 'GIF8',
  bmp: 'BM',
  tif: '',
  tiff: '',
  emf: '',
  wmf: '',
  svg: '',
};

/** A picture is what its name says, and of a kind that Word shows. */
export const pictureBytes: Rule = {
  id: 'P08',
  *faults({ names, bytes }) {
    for (const part of names) {
      if (!part.includes('/media/')) continue;
      const start = starts[part.split('.').at(-1)?.toLowerCase() ?? ''];
      const data = bytes(part);
      if (start === undefined) yield { part, what: 'is of a kind that Word does not show' };
      else if (!String.fromCharCode(...data.subarray(0, 4)).startsWith(start)) yield { part, what: 'is not what its name says' };
      if (data.length > large) yield { part, what: `has ${Math.round(data.length / 1024 / 1024)} MB`, isWarning: true };
    }
  },
};
