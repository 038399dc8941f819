import type { ErrorTable } from './errorSentences.ts';

const waitsInOutbox = 'What you sent there waits in the outbox, exactly as it was.';

/** What a person is told in English of failures on the way to a destination. */
export const outboxErrors = {
  'destination-missing': ({ name }) => ({
    what: `There is no destination “${name}” any more.`,
    safe: 'The release is saved on this computer and was not sent.',
    next: 'Add the destination in the settings, or choose another one.',
  }),
  'destination-insecure': ({ name }) => ({
    what: `The address of “${name}” is not protected, so others on the way could read the token and the text.`,
    safe: 'Nothing was sent.',
    next: 'Enter an address that begins with https:// in the settings.',
  }),
  'destination-unreachable': ({ name }) => ({
    what: `“${name}” cannot be reached right now.`,
    safe: waitsInOutbox,
    next: 'Dateline tries again by itself as soon as there is a link. You can close this message and write on.',
  }),
  'destination-not-api': ({ name }) => ({
    what: `“${name}” answered with a web page and not as a newsroom server does.`,
    safe: waitsInOutbox,
    next: 'If your network asks you to sign in, do so in a browser. Otherwise check the address in the settings.',
  }),
  'destination-other-host': ({ name }) => ({
    what: `“${name}” passed the message on to a different server, and Dateline did not follow.`,
    safe: 'Neither the token nor the text went to that server.',
    next: 'Ask the people who run the destination for its right address, then change it in the settings.',
  }),
  'destination-no-embargo': ({ name }) => ({
    what: `“${name}” cannot hold a release back until its embargo ends.`,
    safe: 'The text was not sent, so it cannot appear too early.',
    next: 'Publish it after the embargo, or choose another destination.',
  }),
  'clock-apart': ({ name }) => ({
    what: `The clocks of this computer and of “${name}” are more than five minutes apart.`,
    safe: 'The release waits in the outbox, for with a wrong clock it could appear before its embargo ends.',
    next: 'Set the clock of this computer right. If it is right, tell the people who run the destination.',
  }),
  'embargo-passed': ({ name }) => ({
    what: `The embargo of “${name}” ended before there was a link to send it.`,
    safe: 'It is saved on this computer and was not published.',
    next: 'To publish it late, press Send now in the outbox. Otherwise cancel it there.',
  }),
  'parcel-old': ({ name }) => ({
    what: `“${name}” has waited for a link for a long time, and may no longer be news.`,
    safe: 'It is saved on this computer and was not published.',
    next: 'To publish it all the same, press Send now in the outbox. Otherwise cancel it there.',
  }),
  'embargo-broken': ({ name }) => ({
    what: `“${name}” has made the release public before its embargo ended.`,
    safe: 'The release is saved on this computer, and Dateline sends nothing more of it by itself.',
    next: 'Call the people who run the destination now and have the page taken down.',
  }),
  'embargo-open': ({ name }) => ({
    what: `Until when “${name}” is under embargo has not been confirmed.`,
    safe: 'Nothing was sent. Wherever the release is printed, it says that the time is to be confirmed.',
    next: 'Check day, time and zone beside the release under “Embargo”, and confirm them there, or say that there is none.',
  }),
  'embargo-near': ({ name }) => ({
    what: `The embargo ends in a few minutes; so near, “${name}” could show the release too early.`,
    safe: 'The text lies there as a draft nobody sees, and the release waits in the outbox.',
    next: 'Dateline publishes it by itself as soon as the embargo has ended. Leave it running and online.',
  }),
  'token-missing': ({ name }) => ({
    what: `No token or password is known for “${name}”.`,
    safe: 'The release is saved on this computer and was not sent.',
    next: 'Enter the token or the application password of this destination in the settings.',
  }),
  'token-refused': ({ name }) => ({
    what: `“${name}” does not accept the token or the password.`,
    safe: waitsInOutbox,
    next: 'Enter a valid one in the settings, then press Send now in the outbox.',
  }),
  'not-allowed': ({ name }) => ({
    what: `“${name}” knows this account, but does not let it publish.`,
    safe: waitsInOutbox,
    next: 'Ask the people who run the destination for the right to publish, then press Send now in the outbox.',
  }),
  'remote-conflict': ({ name }) => ({
    what: `“${name}” holds another version of this release, which somebody changed there.`,
    safe: 'Neither version was overwritten. Yours is saved on this computer.',
    next: 'Compare the two versions before you publish again.',
  }),
  'remote-trashed': ({ name }) => ({
    what: `Somebody at “${name}” has put this release into the trash or deleted it.`,
    safe: 'Nothing was brought back or made public there. The release is saved on this computer.',
    next: 'Ask them whether it is to appear. If so, have it taken out of the trash or deleted for good, then press Send now.',
  }),
  'not-shown': ({ name }) => ({
    what: `“${name}” took the release but does not show it, perhaps until somebody there approves it.`,
    safe: 'The text lies there and is saved on this computer.',
    next: 'Ask the people who run the destination, then press Send now in the outbox.',
  }),
  'folder-not-there': ({ name }) => ({
    what: `The folder of “${name}” is not there; perhaps the USB stick is not plugged in.`,
    safe: waitsInOutbox,
    next: 'Plug it in or connect the drive. Dateline goes on by itself within a quarter of an hour, or at once with Send now.',
  }),
  'recall-by-hand': ({ name }) => ({
    what: `What was put into “${name}” cannot be recalled from here.`,
    safe: 'Nothing there was changed.',
    next: 'Delete its folder there, and tell whoever has it already.',
  }),
  'awaits-approval': ({ name }) => ({
    what: `“${name}” holds the release until a release authority approves it.`,
    safe: 'Text and photos lie there, nobody outside can read them, and the release waits in the outbox.',
    next: 'Ask your release authority. Once it is approved, Dateline publishes it by itself within a quarter of an hour.',
  }),
  'remote-retracted': ({ name }) => ({
    what: `This release was recalled at “${name}”, so this text of it is not published there again.`,
    safe: 'Nothing became public. The release is saved on this computer.',
    next: 'To publish it after all, change the text that made the recall necessary and publish it anew.',
  }),
  'recall-watched': ({ name }) => ({
    what: `The release was taken down at “${name}”, but a message sent there shortly before may still arrive.`,
    safe: 'Nobody can read the release there now.',
    next: 'Leave Dateline running and online; it looks again in five minutes and takes down whatever has appeared.',
  }),
  'correction-held': ({ name }) => ({
    what: `A message with the earlier text may still be on its way to “${name}”, and could undo this one.`,
    safe: 'The earlier text is there, and the new one waits in the outbox, exactly as it is.',
    next: 'Leave Dateline running and online; it publishes the new text by itself within five minutes.',
  }),
  'remote-refused': ({ name, status, detail }) => ({
    what: `“${name}” refused the release (${status}: ${detail}).`,
    safe: 'The release is saved on this computer and was not published there.',
    next: 'Correct what the answer names and publish again, or show it to your administrator.',
  }),
  'remote-nothing': ({ name }) => ({
    what: `“${name}” holds nothing of this release yet.`,
    safe: 'Nothing was approved, and the release is on this computer.',
    next: 'Wait until whoever wrote it has sent it there, then look again.',
  }),
  'approval-moved': ({ name }) => ({
    what: `Another version is at “${name}” now than the one you looked at.`,
    safe: 'Nothing was approved.',
    next: 'Look at the newer version and approve that one.',
  }),
  'remote-too-large': ({ name }) => ({
    what: `The release is too large for “${name}”.`,
    safe: 'The release is saved on this computer and was not published there.',
    next: 'Use smaller or fewer photos, then publish again.',
  }),
  'remote-failed': ({ name, status }) => ({
    what: `“${name}” has a fault of its own right now (${status}).`,
    safe: waitsInOutbox,
    next: 'Dateline tries again by itself. If it goes on, tell the people who run the destination.',
  }),
} satisfies Partial<ErrorTable>;
