import type { ErrorTable } from './errorSentences.ts';

/** Sentences about what is shared with other desks, over a link or in a courier bundle. */
export const shareErrors = {
  'share-not-there': ({ name }) => ({
    what: `“${name}” keeps no drafts and contacts for other desks.`,
    safe: 'Everything is on this computer; releases are published there as before.',
    next: 'Ask the people who run it for a newer newsroom, or switch sharing off for it in the settings.',
  }),
  'share-many-questions': ({ name }) => ({
    what: `So many changes from “${name}” wait for a decision that no more are brought in.`,
    safe: 'Nothing is lost: further changes stay at the newsroom, and what is written here still goes there.',
    next: 'Open the questions from other desks and decide some of them. If you do not know where they come from, switch sharing off and ask the people who run the newsroom.',
  }),
  'share-moved': () => ({
    what: 'One of the two sides has changed since you looked at it, or the question is answered already.',
    safe: 'Nothing was changed, neither here nor there.',
    next: 'Look at the comparison again and decide then.',
  }),
  'share-conflict': ({ name }) => ({
    what: `Another desk changed “${name}” too, and nobody has decided yet what it is to say.`,
    safe: 'Both texts are kept, and nothing was sent.',
    next: 'Open the questions from other desks, decide, then go on.',
  }),
  'bundle-altered': ({ name, place }) => ({
    what: `“${name}” is not as it was written: “${place}” in it has been altered or damaged.`,
    safe: 'Nothing of the bundle was taken in; the library is as it was.',
    next: 'Ask the sender for the bundle again, and how it may have been altered on the way.',
  }),
  'bundle-unreadable': ({ name }) => ({
    what: `“${name}” is no courier bundle of Dateline, or it is cut short.`,
    safe: 'Nothing was taken in; the library is as it was.',
    next: 'Choose the file that ends in .dateline, or ask the sender for it again.',
  }),
  'bundle-too-large': ({ name }) => ({
    what: `“${name}” holds more than a courier bundle may: too many things, a text above 2 MB, or too much altogether.`,
    safe: 'Nothing was taken in and no file was written; the library is as it was.',
    next: 'Write single releases, or leave the photos out. If the bundle came from somebody, ask who wrote it.',
  }),
  'bundle-newer': ({ name }) => ({
    what: `“${name}” was written by a newer Dateline than this one.`,
    safe: 'Nothing was taken in; the library is as it was.',
    next: 'Update Dateline on this computer and open the bundle again.',
  }),
} satisfies Partial<ErrorTable>;
