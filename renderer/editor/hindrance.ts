import type { TextHindrance } from './lexical/toolbar/textHindrance.ts';

/** Why a command cannot be carried out now; each has its sentence in the window's texts. */
export type Hindrance = TextHindrance | 'noRelease';
