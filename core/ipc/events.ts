import { z } from 'zod';
import { appError } from '../appError.ts';
import { exportProgressSchema } from './exportProgress.ts';
import { settingsSchema } from '../settings/settings.ts';
import type { EventName } from './names.ts';

/** Commands that reach the window from the menu; their keys stand in the window's keymap. */
export const commandIds = [
  'new-release',
  'import-file',
  'export-docx',
  'export-pdf',
  'export-html',
  'export-md',
  'export-txt',
  'export-ninjs',
  'publish',
  'find',
  'show-releases',
  'show-kits',
  'show-contacts',
  'show-outbox',
  'show-settings',
  'show-commands',
  'show-shortcuts',
] as const;
export type CommandId = (typeof commandIds)[number];

/** What the machine tells the window without being asked. "Changed" means: ask again. */
export const events = {
  'library.changed': z.strictObject({ id: z.uuid().nullable() }),
  'outbox.changed': z.null(),
  'share.changed': z.null(),
  'contacts.changed': z.null(),
  'kits.changed': z.null(),
  'letterheads.changed': z.null(),
  'export.progress': exportProgressSchema,
  'settings.changed': settingsSchema,
  'link.changed': z.strictObject({ online: z.boolean() }),
  /** The window is about to close or a file to be written: save now, then answer with `app.flushed`. */
  'app.flush': z.null(),
  'app.notice': appError,
  'app.command': z.strictObject({ id: z.enum(commandIds) }),
} satisfies Record<EventName, z.ZodType>;

export type EventValue<N extends EventName> = z.infer<(typeof events)[N]>;
