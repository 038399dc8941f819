/** What Electron's command line says: `electron [switches] [-r module] <app> [arguments]`. */
export interface CommandLine {
  /** Chromium's switches, in order; a switch without a value has the empty one. */
  readonly switches: readonly (readonly [name: string, value: string])[];
  /** Modules to load before the app. */
  readonly requires: readonly string[];
  /** Port for a Node debugger, when one is asked for. */
  readonly inspect: { readonly port: number; readonly wait: boolean } | null;
  /** Folder or file of the app. */
  readonly app: string;
}

/** Reads the words after the program's own name. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const switches: [string, string][] = [];
  const requires: string[] = [];
  let inspect: CommandLine['inspect'] = null;
  let app: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '-r' || word === '--require') requires.push(words[++i] ?? '');
    else if (/^--inspect(-brk)?(=|$)/.test(word)) {
      inspect = { port: Number(word.split('=')[1] ?? 9229), wait: word.startsWith('--inspect-brk') };
    } else if (word.startsWith('--')) {
      const [name = '', ...value] = word.slice(2).split('=');
      switches.push([name, value.join('=')]);
    } else app ??= word;
  }
  return { switches, requires, inspect, app: app ?? '.' };
}
