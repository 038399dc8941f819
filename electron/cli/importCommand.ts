import { importFile } from '../handlers/importHandlers.ts';
import { ok } from '../../core/result.ts';
import { cliWords } from './cliWords.ts';
import { importedLines } from './importedLines.ts';
import type { CliCommand } from './run.ts';

/** `import FILE`: one release out of a Word file, web page, Markdown or plain text, with everything that was left out. */
export const importCommand: CliCommand = async (cli, [file = '']) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const report = await importFile(services.value, file);
  if (!report.ok) return report;
  const { id, headline, place } = report.value;
  const named = place === null ? [] : [place.place, place.country].filter((part) => part !== '');
  const offered = named.length === 0 ? [] : [`${cliWords[cli.language].placeOffered}: ${named.join(', ')}`];
  return ok({ value: report.value, lines: [`${id}  ${headline}`, ...offered, ...importedLines(report.value, cli.language)] });
};
