import { fail, ok } from '../../core/result.ts';
import { cliWords } from './cliWords.ts';
import type { CliCommand } from './run.ts';

/** `sync`: shares drafts and books once with every destination that is switched on for it. What a person has to decide is listed: exit code 1. */
export const syncCommand: CliCommand = async (cli) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const { library, sharing } = services.value;
  const states = await sharing.drain();
  const failed = states.find(({ error }) => error !== null)?.error;
  if (failed) return fail(failed);
  const questions = await library.shareQuestions();
  if (!questions.ok) return questions;
  const names = new Map(
    cli
      .settings()
      .get()
      .destinations.map(({ id, name }) => [id, name]),
  );
  const lines = [
    ...states.map(({ destinationId, moved }) => `${names.get(destinationId) ?? destinationId}\t${moved}`),
    ...questions.value.map(({ kind, id, why, name, author }) => [kind, id, why, name, author].join('\t')),
    ...(states.length === 0 ? [cliWords[cli.language].nothingShared] : []),
  ];
  return ok({ value: { states, questions: questions.value }, lines, complete: questions.value.length === 0 });
};
