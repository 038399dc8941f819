import type { IParagraphStyleOptions } from 'docx';
import type { StyleId } from './styleId.ts';

/** Faces with Latin and Cyrillic that every Word machine has. */
export const sans = 'Arial';
export const serif = 'Times New Roman';
/** The face for Armenian, which the two others lack. */
export const armenian = 'Sylfaen';

/** Space before and after in twips, and the distance of lines as a factor; always with its rule, or pictures are clipped. */
export const space = (before: number, after: number, lines = 1) => ({
  before,
  after,
  line: Math.round(lines * 240),
  lineRule: 'auto' as const,
});

type Given = Required<Pick<IParagraphStyleOptions, 'run' | 'paragraph'>>;

/** A paragraph style of ours. Sizes are half-points and must be whole. */
export const style = (
  id: StyleId,
  name: string,
  run: Given['run'],
  paragraph: Given['paragraph'],
  basedOn: StyleId | 'Normal' = 'Normal',
): IParagraphStyleOptions => ({ id, name, basedOn, quickFormat: true, run, paragraph });
