import type { CommanderError } from 'commander';
import type { AppError } from '../../core/appError.ts';

const incomplete = new Set(['commander.missingArgument', 'commander.missingMandatoryOptionValue', 'commander.optionMissingArgument']);

/** What a person is told when the words of a command are too few or not known; names the piece. Null for help that was asked for. */
export function misunderstood({ code, message }: CommanderError): AppError | null {
  if (code === 'commander.version' || code.startsWith('commander.help')) return null;
  if (incomplete.has(code)) return { kind: 'command-incomplete', name: quoted(message)[0] ?? '' };
  if (code === 'commander.excessArguments')
    return { kind: 'command-unknown', name: message.slice(message.lastIndexOf(': ') + 2).replace(/\.$/u, '') };
  const pieces = quoted(message);
  return { kind: 'command-unknown', name: (code === 'commander.invalidArgument' ? pieces[1] : pieces[0]) ?? message };
}

const quoted = (message: string): string[] => [...message.matchAll(/'([^']*)'/gu)].map((found) => found[1] ?? '');
