import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { fileFormats } from '../core/export/fileFormat.ts';
import { kitFormats } from '../core/kit/kitFormat.ts';
import { uiLanguages } from '../core/i18n/language.ts';
import { cliWords } from './cli/cliWords.ts';
import { misunderstood } from './cli/misunderstood.ts';
import { run } from './cli/run.ts';
import { spokenLanguage } from './cli/spokenLanguage.ts';
import { tellProblem } from './cli/tellProblem.ts';

/** `npm run dateline -- …`: the same handlers as the window's, without a window. */
const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };

const language = spokenLanguage(process.argv.slice(2), process.env);
const words = cliWords[language];

// Whoever reads may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const program = new Command('dateline')
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
  .description(words.about)
  .version(version, '-V, --version', words.options.version)
  .helpOption('-h, --help', words.options.help)
  .helpCommand('help [command]', words.commands.help)
  .option('--library <dir>', words.options.library)
  .option('--json', words.options.json)
  .addOption(new Option('--language <language>', words.options.language).choices(uiLanguages));

program
  .command('import <file>')
  .description(words.commands.import)
  .action(run(program, language, async () => (await import('./cli/importCommand.ts')).importCommand));
program
  .command('list')
  .description(words.commands.list)
  .action(run(program, language, async () => (await import('./cli/listCommands.ts')).listCommand));
program
  .command('search <words...>')
  .description(words.commands.search)
  .action(run(program, language, async () => (await import('./cli/listCommands.ts')).searchCommand));
program
  .command('export <fileOrId>')
  .description(words.commands.export)
  .requiredOption('--to <formats>', `${fileFormats.join(',')},zip (${words.to})`)
  .requiredOption('--out <dir>', words.out)
  .option('--letterhead <file>', words.letterhead)
  .action(run(program, language, async () => (await import('./cli/exportCommand.ts')).exportCommand));
program
  .command('kit <file>')
  .description(words.commands.kit)
  .requiredOption('--to <formats>', `${kitFormats.join(',')} (${words.to})`)
  .requiredOption('--out <dir>', words.out)
  .option('--letterhead <file>', words.letterhead)
  .action(run(program, language, async () => (await import('./cli/kitCommand.ts')).kitCommand));
program
  .command('check <file>')
  .description(words.commands.check)
  .action(run(program, language, async () => (await import('./cli/checkCommand.ts')).checkCommand));
program
  .command('destination <name> <address>')
  .description(words.commands.destination)
  .option('--wordpress <user>', words.wordpress)
  .option('--folder', words.folder)
  .option('--photo-limit <bytes>', words.photoLimit)
  .option('--share', words.share)
  .action(run(program, language, async () => (await import('./cli/addDestination.ts')).addDestination));
program
  .command('publish <id>')
  .description(words.commands.publish)
  .requiredOption('--to <name>', words.toDestination)
  .action(run(program, language, async () => (await import('./cli/publishCommand.ts')).publishCommand));
program
  .command('recall <id>')
  .description(words.commands.recall)
  .requiredOption('--from <name>', words.toDestination)
  .option('--reason <text>', words.reason)
  .action(run(program, language, async () => (await import('./cli/recallCommand.ts')).recallCommand));
program
  .command('sync')
  .description(words.commands.sync)
  .action(run(program, language, async () => (await import('./cli/syncCommand.ts')).syncCommand));
program
  .command('bundle <file>')
  .description(words.commands.bundle)
  .option('--release <id>', words.oneRelease)
  .option('--text-only', words.textOnly)
  .action(run(program, language, async () => (await import('./cli/bundleCommand.ts')).writeBundleCommand));
program
  .command('unbundle <file>')
  .description(words.commands.unbundle)
  .action(run(program, language, async () => (await import('./cli/bundleCommand.ts')).readBundleCommand));
program
  .command('outbox')
  .description(words.commands.outbox)
  .action(run(program, language, async () => (await import('./cli/listCommands.ts')).outboxCommand));
program
  .command('demo <address>')
  .description(words.commands.demo)
  .requiredOption('--out <dir>', words.out)
  .action(run(program, language, async () => (await import('./cli/demoCommand.ts')).demoCommand));

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  const problem = misunderstood(error);
  if (problem) tellProblem(problem, { language, json: process.argv.includes('--json') });
  else process.exitCode = error.exitCode;
}
