import { createState } from 'lexical';
import type { BlockOf } from '../../../../core/release/document/document.ts';

/** The stored value of something this version does not know. It is carried, never looked into. */
export type Raw = BlockOf<'opaque'>['raw'];

/** Holds the value of an opaque block or inline as it came. */
export const rawState = createState('raw', { parse: (value) => (value ?? null) as Raw });
