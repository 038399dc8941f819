import type { Command } from './command.ts';
import { otherLayout } from './otherLayout.ts';
import { rankOf } from './rankOf.ts';

/**
 * The commands that answer to what was typed, by their names in either language first, then by their other words; of equals those
 * first that can be carried out now. What finds nothing is tried as if the other keyboard layout had been on.
 */
export function findCommands(commands: readonly Command[], typed: string): Command[] {
  const found = ranked(commands, typed);
  return found.length > 0 ? found : ranked(commands, otherLayout(typed));
}

function ranked(commands: readonly Command[], typed: string): Command[] {
  return commands
    .map((command) => ({ command, rank: rankOfCommand(command, typed) }))
    .filter(({ rank }) => rank < nowhere)
    .toSorted((a, b) => a.rank - b.rank || Number(a.command.hindrance !== null) - Number(b.command.hindrance !== null))
    .map(({ command }) => command);
}

const nowhere = 6;

function rankOfCommand({ names, words }: Command, typed: string): number {
  const byName = Math.min(rankOf(names.en, typed) ?? nowhere, rankOf(names.ru, typed) ?? nowhere);
  if (byName < nowhere) return byName;
  const byWords = rankOf(`${names.en} ${names.ru} ${words}`, typed);
  return byWords === null ? nowhere : byWords + 3;
}
