/** A file whose time is that of the last whole build. */
export const buildMark = 'out/built';
