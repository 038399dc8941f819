import { importFile } from '../handlers/importHandlers.ts';
import { embargoText } from '../../core/release/embargoText.ts';
import { ok } from '../../core/result.ts';
import { cliWords } from './cliWords.ts';
import type { CliCommand } from './run.ts';

/** `import FILE`: one release out of a Word file, web page, Markdown or plain text, with everything that was left out. */
export const importCommand: CliCommand = async (cli, [file = '']) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const report = await importFile(services.value, file);
  if (!report.ok) return report;
  const { id, headline, dropped, embargo, asks, codePage } = report.value;
  const { leftOut, embargo: embargoWord, embargoAsks, codePageGuessed } = cliWords[cli.language];
  const held = [
    ...(embargo === null ? [] : [`${embargoWord}: ${embargoText(embargo, cli.language)}`]),
    ...(asks === null ? [] : [`${embargoAsks}: ${asks}`]),
    ...(codePage === null ? [] : [codePageGuessed(codePage)]),
  ];
  return ok({
    value: report.value,
    lines: [`${id}  ${headline}`, ...held, ...dropped.map(({ reason, text }) => `${leftOut(reason)}: ${text}`)],
  });
};
