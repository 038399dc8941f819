import type { ErrorTable } from './errorSentences.ts';

const kept = 'The library and your other letterheads are as they were.';

/** Sentences about letterheads of one's own. */
export const letterheadErrors = {
  'letterhead-not-word': ({ name }) => ({
    what: `“${name}” is no Word file that can be read, whatever its name says.`,
    safe: kept,
    next: 'Save the letterhead from Word as .docx or .dotx and choose that file.',
  }),
  'letterhead-encrypted': ({ name }) => ({
    what: `“${name}” is locked with a password.`,
    safe: kept,
    next: 'Take the password off in Word (File, Info, Protect Document) and choose the file again.',
  }),
  'letterhead-too-large': ({ name }) => ({
    what: `“${name}” is larger than a letterhead can be: 4 MB, and 40 MB unpacked.`,
    safe: kept,
    next: 'Make its pictures smaller in Word (Picture Format, Compress Pictures) and choose the file again.',
  }),
  'letterhead-macros': ({ name }) => ({
    what: `“${name}” has macros in it, and whoever receives a release should not get programs with it.`,
    safe: kept,
    next: 'Save it from Word as .docx or .dotx, which hold no macros, and choose that file.',
  }),
  'letterhead-outside': ({ name, place }) => ({
    what: `“${name}” fetches something from elsewhere when it is opened: ${place}.`,
    safe: kept,
    next: 'Put the picture into the file itself (in Word: File, Info, Edit Links to Files, Break Link) and choose it again.',
  }),
  'letterhead-embedded': ({ name, place }) => ({
    what: `“${name}” has another file or program packed into it: ${place}.`,
    safe: kept,
    next: 'Take the object out in Word, or put it in as a picture, and choose the file again.',
  }),
  'letterhead-asks-nothing': ({ name, place }) => ({
    what: `“${name}” has no place for what a release cannot do without: ${place}.`,
    safe: kept,
    next: 'Write the missing words in double braces where they belong, as docs/letterheads.md shows, and choose the file again.',
  }),
  'letterhead-breaks': ({ name, place }) => ({
    what: `Filled in, “${name}” would break a rule on which Word insists: ${place}.`,
    safe: kept,
    next: 'Open it in Word, save it anew as .docx and choose that file.',
  }),
  'letterhead-missing': () => ({
    what: 'The letterhead that is chosen in the settings is no longer in the library.',
    safe: 'No file was written, and the release is unchanged.',
    next: 'Choose another letterhead in the settings, or the built-in one.',
  }),
} satisfies Partial<ErrorTable>;
