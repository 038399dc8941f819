import type { Hindrance } from '../../editor/hindrance.ts';
import { isTextCommand } from '../../editor/lexical/toolbar/textCommand.ts';
import { isPageCommand } from '../../editor/pageCommand.ts';
import type { Writing } from '../writing.ts';
import type { NamedCommand } from './command.ts';

/** Tells why a command would do nothing now, or null. `from` is what had the focus: who types in a field is not in the text. */
export function hindranceOf(command: NamedCommand, open: Writing | null, from: Element | null): Hindrance | null {
  if (isPageCommand(command)) return open === null ? 'noRelease' : open.hindrance(command);
  if (isTextCommand(command)) {
    const found = open === null ? 'noRelease' : open.hindrance(command);
    if (found === 'noRelease' || found === 'locked') return found;
    return from?.matches('input, textarea') === true ? 'noCaret' : found;
  }
  if (command === 'publish' && open?.isLocked === true) return 'locked';
  const needsRelease = command === 'publish' || command === 'save' || command.startsWith('export-');
  return needsRelease && open === null ? 'noRelease' : null;
}
