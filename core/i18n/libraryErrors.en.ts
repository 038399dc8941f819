import type { ErrorTable } from './errorSentences.ts';

/** Sentences about the library's file and the settings on this computer. */
export const libraryErrors = {
  'library-damaged': ({ name, keptAs }) => ({
    what: `The library “${name}” is damaged.`,
    safe: `The damaged file is kept untouched as “${keptAs}”.`,
    next: 'Go on working. Keep that file and ask your administrator, since texts can often be recovered from it.',
  }),
  'library-newer': ({ name, theirs, ours }) => ({
    what: `The library “${name}” was made by a newer Dateline (version ${theirs} of its format, this one knows ${ours}).`,
    safe: 'It was not opened and not changed.',
    next: 'Install the newer Dateline, or choose another library.',
  }),
  'library-busy': ({ name }) => ({
    what: `The library “${name}” is in use by another program.`,
    safe: 'Saved texts are not affected.',
    next: 'Close the other Dateline or the backup that is running, then try again.',
  }),
  'library-replaced': ({ name, keptAs }) => ({
    what: `The library in “${name}” was taken away, or another one was put in its place, while Dateline had it open.`,
    safe: `Everything, and what is written from now on, goes to “${keptAs}” in the same folder. What lies there now is left as it is.`,
    next: 'Finish the sentence, close Dateline and start it again: it takes those texts back.',
  }),
  'library-rescued': ({ name, keptAs }) => ({
    what: `The library in “${name}” had been taken away or exchanged while Dateline was open. It is back with everything written since.`,
    safe:
      keptAs === ''
        ? 'No other library lay in its place.'
        : `What had been put in its place is kept as “${keptAs}”; texts that were only in it were added.`,
    next: 'Go on working. Look which program moves files in this folder: a synchronisation or a backup, perhaps.',
  }),
  'settings-damaged': ({ name, keptAs }) => ({
    what: `The settings in “${name}” were damaged. Whatever could not be read is back to its first value.`,
    safe: `Your releases and contacts are not affected. The damaged file is kept as “${keptAs}”.`,
    next: 'Look through the settings, above all the letterhead and the destinations.',
  }),
  'settings-restored': ({ name, keptAs }) => ({
    what: `The settings in “${name}” were damaged. They are back from the copy beside them, as they last were.`,
    safe: `Your releases and contacts are not affected. The damaged file is kept as “${keptAs}”.`,
    next: 'Go on working. If it happens again, have the disk of this computer looked at.',
  }),
  'release-older': ({ name }) => ({
    what: `The newest text of “${name}” could not be read from the damaged library. An older one has taken its place.`,
    safe: 'What is shown is whole, to the last letter. The damaged file is kept.',
    next: 'Open the release, look at its history, and write again what is missing.',
  }),
} satisfies Partial<ErrorTable>;
