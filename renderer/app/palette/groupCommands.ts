import { commandGroups } from './command.ts';
import type { Command, CommandGroup } from './command.ts';

/** A part of the list with its heading. */
export interface CommandSection {
  id: CommandGroup | 'recent' | 'found';
  commands: readonly Command[];
}

/** What can be done now, for somebody who has not typed yet: what was used lately, newest first, then the rest in its groups. */
export function groupCommands(commands: readonly Command[], recent: readonly string[]): CommandSection[] {
  const offered = commands.filter(({ hindrance }) => hindrance === null);
  const lately = recent.flatMap((id) => offered.find((command) => command.id === id) ?? []);
  const sections: CommandSection[] = commandGroups.map((group) => ({
    id: group,
    commands: offered.filter((command) => command.group === group && !lately.includes(command)),
  }));
  return [{ id: 'recent' as const, commands: lately }, ...sections].filter(({ commands }) => commands.length > 0);
}
