import path from 'node:path';
import { importText } from '../handlers/importHandlers.ts';
import { readSource } from '../files/readSource.ts';
import { ok } from '../../core/result.ts';
import { cliWords } from './cliWords.ts';
import type { CliCommand } from './run.ts';

/** `import FILE`: one release out of a text file, with everything that was left out. */
export const importCommand: CliCommand = async (cli, [file = '']) => {
  const source = await readSource(file);
  if (!source.ok) return source;
  const services = await cli.services();
  if (!services.ok) return services;
  const report = await importText(services.value, source.value, path.basename(file));
  if (!report.ok) return report;
  const { id, headline, dropped } = report.value;
  const { leftOut } = cliWords[cli.language];
  return ok({ value: report.value, lines: [`${id}  ${headline}`, ...dropped.map(({ reason, text }) => `${leftOut(reason)}: ${text}`)] });
};
