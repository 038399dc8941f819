import { ruleText } from '../docxRules/ruleText.ts';
import type { ErrorTable } from './errorSentences.ts';
import { letterheadErrors } from './letterheadErrors.en.ts';
import { libraryErrors } from './libraryErrors.en.ts';
import { outboxErrors } from './outboxErrors.en.ts';
import { shareErrors } from './shareErrors.en.ts';
import { nameless } from './shown.ts';

const nothingImported = 'Nothing was imported, and your releases are as they were.';
const asItWas = 'Everything is as it was.';

const fields = new Map([
  ['name', 'name'],
  ['address', 'address'],
  ['url', 'link'],
  ['template', 'template'],
  ['headline', 'headline'],
  ['text', 'text'],
  ['date', 'date'],
  ['token', 'token'],
]);

/** What an English-speaking person is told of each expected failure. Calm, concrete, one thought a sentence. */
export const errorsEn: ErrorTable = {
  'file-empty': ({ name }) => ({
    what: name === nameless ? 'There is no text to import.' : `“${name}” is empty.`,
    safe: nothingImported,
    next: 'Check that you chose the right file, or paste the text instead.',
  }),
  'file-binary': ({ name }) => ({
    what: `“${name}” is not a text file.`,
    safe: nothingImported,
    next: 'Save the release as plain text, or copy its text and paste it here.',
  }),
  'file-missing': ({ name }) => ({
    what: `The file “${name}” cannot be found.`,
    safe: asItWas,
    next: 'It may have been moved or renamed, or its drive was unplugged. Choose it again.',
  }),
  'file-too-large': ({ name }) => ({
    what: `“${name}” is too large to be a release.`,
    safe: nothingImported,
    next: 'Choose a smaller file, or copy only the release and paste it here.',
  }),
  'file-format-unknown': ({ name }) => ({
    what: `Dateline does not read files of this kind: “${name}”.`,
    safe: nothingImported,
    next: 'Open it in the program it was made with, copy the text and paste it here, or save it as plain text.',
  }),
  'file-damaged': ({ name }) => ({
    what: `“${name}” is a Word file, but it is damaged or was not copied to its end.`,
    safe: nothingImported,
    next: 'Ask for the file again, or open it in Word, which may repair it, and save it anew.',
  }),
  'file-password': ({ name }) => ({
    what: `“${name}” is protected with a password.`,
    safe: nothingImported,
    next: 'Open it in Word with the password, take the password off under File, Info, and save it; or copy the text and paste it here.',
  }),
  'file-old-word': ({ name }) => ({
    what: `“${name}” is a file of Word 97 to 2003, which Dateline does not read.`,
    safe: nothingImported,
    next: 'Open it in Word or LibreOffice and save it as .docx, or copy the text and paste it here.',
  }),
  'date-invalid': ({ value }) => ({
    what: `“${value}” is not a date in the calendar.`,
    safe: 'The date was not taken over. Nothing else was changed.',
    next: 'Write the day, the month and the year, for example 20.10.2022.',
  }),
  'phone-invalid': ({ value }) => ({
    what: `“${value}” is not a telephone number that can be dialled.`,
    safe: 'The number was not saved. What you typed is still there.',
    next: 'Write it with the country code, for example +7 495 621-33-23.',
  }),
  'email-invalid': ({ value }) => ({
    what: `“${value}” is not an e-mail address.`,
    safe: 'The address was not saved. What you typed is still there.',
    next: 'Write it like press@example.org, without spaces.',
  }),
  'input-invalid': ({ field }) => ({
    what: `Something in the field “${fields.get(field) ?? field}” cannot be used as it is.`,
    safe: 'Nothing was saved over what was there before.',
    next: 'Correct the field and try again.',
  }),
  'picture-unreadable': ({ name }) => ({
    what: `“${name}” cannot be read as a photo.`,
    safe: 'The text was not touched, and no photo was added.',
    next: 'Use a JPEG or PNG photo. If it is one, copy it from the camera again.',
  }),
  'picture-heic': ({ name }) => ({
    what: `“${name}” is a HEIC photo, which cannot be shown on every computer.`,
    safe: 'The text was not touched, and no photo was added.',
    next: 'Save it as JPEG and add that. On an iPhone, choose Settings, Camera, Formats, Most Compatible.',
  }),
  'picture-large': ({ name }) => ({
    what: `“${name}” is too large: a photo has at most 40 MB and 100 million pixels.`,
    safe: 'The text was not touched, and no photo was added.',
    next: 'Make the picture smaller and add it again.',
  }),
  ...libraryErrors,
  'release-missing': ({ name }) => ({
    what: `The release “${name}” is no longer in the library.`,
    safe: 'All other releases are there.',
    next: 'Look for it in the trash or search for a word from it.',
  }),
  'release-damaged': ({ name }) => ({
    what: `The stored text of “${name}” is damaged and is not shown, so that no wrong word goes out.`,
    safe: 'The stored text was not changed, and the other releases are not affected.',
    next: 'Ask your administrator to recover it from a backup of the library.',
  }),
  'written-otherwise': ({ name }) => ({
    what: `“${name}” was written by another version of Dateline, and this one cannot read it.`,
    safe: 'It is kept exactly as it was written, and everything else can be used.',
    next: 'Update Dateline on this computer, then open it again.',
  }),
  'release-incomplete': ({ name }) => ({
    what: name === nameless ? 'This release has no headline yet.' : `The release “${name}” is not complete enough to be published.`,
    safe: 'It is saved on this computer and was not sent.',
    next: 'Give it a headline and some text, then publish again.',
  }),
  'release-queued': ({ name }) => ({
    what: `“${name}” is already on its way to this destination.`,
    safe: 'It will be sent once, not twice.',
    next: 'Wait until it is delivered, or cancel it in the outbox first.',
  }),
  'revision-missing': ({ name }) => ({
    what: `The history of “${name}” no longer has this version.`,
    safe: 'The text itself is not affected.',
    next: 'Open the history again to see which versions are kept.',
  }),
  'revision-damaged': ({ name }) => ({
    what: `This version of “${name}” is damaged and is not shown, so that no wrong word comes back.`,
    safe: 'The text itself and the other versions are not affected.',
    next: 'Choose another version.',
  }),
  'parcel-missing': ({ name }) => ({
    what: `The outbox has no such entry any more (${name}).`,
    safe: 'Your releases are not affected.',
    next: 'Open the outbox again to see what is waiting.',
  }),
  'parcel-under-way': ({ name }) => ({
    what: `“${name}” has already left this computer, and it is not known yet what the destination made of it.`,
    safe: 'It will be published once, not twice.',
    next: 'Wait for the answer, or recall the release in the outbox. If the destination is gone for good, remove it in the settings first.',
  }),
  'photo-missing': ({ name }) => ({
    what: `The photo “${name}” is not in the library.`,
    safe: 'The text and the other photos are there.',
    next: 'Add the photo to the release again.',
  }),
  'folder-missing': ({ name }) => ({
    what: `The folder “${name}” cannot be found.`,
    safe: 'Nothing was written anywhere else instead.',
    next: 'Plug its drive in again, or choose another folder.',
  }),
  'folder-read-only': ({ name }) => ({
    what: `Dateline is not allowed to write in “${name}”.`,
    safe: 'Files that were there before are unchanged.',
    next: 'Choose another folder, or ask your administrator for the right to write in this one.',
  }),
  'disk-full': ({ name }) => ({
    what: `There is no room left on the disk for “${name}”.`,
    safe: 'Nothing was half-written, and what was saved before is unchanged.',
    next: 'Delete files you no longer need, or choose another disk, then try again.',
  }),
  'file-in-use': ({ name }) => ({
    what: `“${name}” is in use by another program.`,
    safe: 'The file is unchanged.',
    next: 'Close it there, for example in Word, then try again.',
  }),
  'file-failed': ({ name, code }) => ({
    what: `“${name}” could not be read or written (${code}).`,
    safe: 'What was saved before is unchanged.',
    next: 'Try again or choose another place. If it goes on, tell your administrator the word in brackets.',
  }),
  'kit-missing': () => ({
    what: 'This press kit is no longer in the library.',
    safe: 'The releases that were in it are all there.',
    next: 'Choose another kit, or make a new one.',
  }),
  'kit-too-large': ({ name, size }) => ({
    what: `The Word file of the kit “${name}” has ${size} MB; Word opens none above 512 MB.`,
    safe: 'No file was written, and the releases are unchanged.',
    next: 'Split the kit in two, or put smaller photos into its releases.',
  }),
  'kit-unreadable': ({ name, place }) => ({
    what: `The file “${name}” does not describe a press kit (${place}).`,
    safe: 'No file was written.',
    next: 'Write the title, the language (en or ru) and the list of releases, as docs/kit.md shows.',
  }),
  'print-failed': ({ reason }) => ({
    what: `The PDF file could not be printed${reason === '' ? '' : ` (${reason})`}.`,
    safe: 'No file was written, and the release is unchanged.',
    next: 'Try once more; Word and web page can be handed out meanwhile, and the page can be printed with Ctrl+P.',
  }),
  'export-check-failed': ({ name, missing }) => ({
    what: `The finished file “${name}” was read again, and something from the release is not in it: ${missing}.`,
    safe: 'No file was written, and the release is unchanged.',
    next: 'Try another format, and tell us about this release.',
  }),
  'export-rule-broken': ({ name, rule, place, detail }) => ({
    what: `The finished file “${name}” breaks rule ${rule}, on which Word insists (${place}). ${ruleText(rule, 'en')}`.trim(),
    safe: 'No file was written, and the release is unchanged.',
    next: `Try another format, and tell us about this release; for those who mend it: “${detail}”.`,
  }),
  ...letterheadErrors,
  ...outboxErrors,
  ...shareErrors,
  'format-unknown': ({ name, known }) => ({
    what: `Dateline does not write files of the kind “${name}”.`,
    safe: 'No file was written.',
    next: `Choose among these: ${known}.`,
  }),
  'command-unknown': ({ name }) => ({
    what: `Dateline does not know “${name}” here.`,
    safe: asItWas,
    next: 'See what can be asked: npm run dateline -- --help.',
  }),
  'command-incomplete': ({ name }) => ({
    what: `This command also needs “${name}”.`,
    safe: asItWas,
    next: 'Add what is missing. What to write is shown by npm run dateline -- --help.',
  }),
  'display-missing': () => ({
    what: 'This computer has no screen that Dateline could open its window on.',
    safe: asItWas,
    next: 'Start it from a desktop session, or use the command line: npm run dateline -- --help.',
  }),
  stumbled: () => ({
    what: 'Something inside Dateline did not work.',
    safe: 'Everything shown as saved is on this computer.',
    next: 'You can go on writing. If it happens again, close Dateline and start it anew.',
  }),
  cancelled: () => ({
    what: 'You stopped before it was done.',
    safe: asItWas,
    next: 'Start again whenever you like.',
  }),
};
