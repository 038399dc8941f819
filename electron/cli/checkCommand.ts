import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkDocx } from '../../core/docxRules/checkDocx.ts';
import { ruleText } from '../../core/docxRules/ruleText.ts';
import { fail, ok } from '../../core/result.ts';
import { fileError } from '../files/fileError.ts';
import { cliWords } from './cliWords.ts';
import type { CliCommand } from './run.ts';

/** `check FILE.docx`: which rules of Word a file breaks, errors first. Whole when there are only warnings. */
export const checkCommand: CliCommand = async (cli, [file = '']) => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const expected = fileError(error, path.basename(file));
    if (!expected) throw error;
    return fail(expected);
  }
  const findings = checkDocx(bytes);
  const errors = findings.filter(({ isWarning }) => !isWarning).length;
  const words = cliWords[cli.language].check;
  const lines = findings.map(
    ({ rule, part, what, isWarning }) =>
      `${isWarning ? words.warning : words.error}\t${rule}\t${part}\t${what}\t${ruleText(rule, cli.language)}`,
  );
  return ok({ value: findings, lines: [...lines, words.sum(errors, findings.length - errors)], complete: errors === 0 });
};
