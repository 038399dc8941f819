import type { Command } from 'commander';
import type { UiLanguage } from '../../core/i18n/language.ts';
import type { Result } from '../../core/result.ts';
import { cliServices } from './cliServices.ts';
import type { Cli } from './cliServices.ts';
import { cliWords } from './cliWords.ts';
import { tellProblem } from './tellProblem.ts';

/** What a command gives back: a value for `--json`, and lines for a person. */
export interface Answer {
  value: unknown;
  lines: string[];
  /** False when something was done but not all of it: told, and the exit code is 1. */
  complete?: boolean;
}

/** One command: its words and options in, an answer or an error out. */
export type CliCommand = (cli: Cli, words: string[], options: Record<string, string>) => Promise<Result<Answer>>;

/** Turns a command into commander's action: opens what it needs, prints, sets the exit code. 0 means all was done. */
export const run =
  (program: Command, language: UiLanguage, load: () => Promise<CliCommand>) =>
  async (...given: unknown[]): Promise<void> => {
    const { library, json = false } = program.opts<{ library?: string; json?: true }>();
    const words = given.flatMap((word) => (typeof word === 'string' ? [word] : Array.isArray(word) ? word.map(String) : []));
    const options = given.find((word) => typeof word === 'object' && word !== null && !Array.isArray(word)) as Record<string, string>;
    const telling = { language, json };
    const cli = cliServices(library, language);
    try {
      const command = await load();
      const result = await command(cli, words, options);
      for (const notice of await cli.notices()) tellProblem(notice, telling, 'notice');
      if (!result.ok) tellProblem(result.error, telling);
      else {
        const { value, lines, complete = true } = result.value;
        process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
        if (!complete) process.exitCode = 1;
      }
    } catch (error) {
      tellFault(error, language, json);
    } finally {
      await cli.stop();
    }
  };

/** A bug: the person gets one sentence, and whoever mends it the rest, with DATELINE_TRACE in the environment. */
function tellFault(error: unknown, language: UiLanguage, json: boolean): void {
  process.exitCode = 1;
  const fault = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const what = cliWords[language].fault(fault ?? '');
  process.stderr.write(json ? `${JSON.stringify({ error: { kind: 'fault', what } })}\n` : `${what}\n`);
  if (process.env['DATELINE_TRACE'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}
