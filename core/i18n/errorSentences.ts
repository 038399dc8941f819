import type { AppError, AppErrorKind } from '../appError.ts';
import { shown } from './shown.ts';

/** What a person is told of a failure. */
export interface ErrorSentences {
  /** What happened, and to what. */
  what: string;
  /** What is not lost. */
  safe: string;
  /** What the person can do. */
  next: string;
}

/** The values a sentence may name, all of them as text fit to be shown. */
type Shown<E> = { [Key in Exclude<keyof E, 'kind'>]: string };

/** The sentences of one language, one entry per kind of failure. A kind without its entry does not compile. */
export type ErrorTable = { [Kind in AppErrorKind]: (values: Shown<Extract<AppError, { kind: Kind }>>) => ErrorSentences };

/** Looks up the sentences of a failure and puts its values in, shortened and on one line. */
export function sentencesOf(table: ErrorTable, error: AppError): ErrorSentences {
  const { kind, ...values } = error;
  const printable = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(value)]));
  const entry = table[kind] as (values: Record<string, string>) => ErrorSentences;
  return entry(printable);
}
