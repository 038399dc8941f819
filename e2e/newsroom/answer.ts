import { apiProblems, problemPrefix, type ApiProblem } from '../../core/api/apiProblem.ts';

/** What the newsroom answers: header names in lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** An answer of the API in JSON. */
export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** Tells what went wrong as problem+json. */
export function problem(name: ApiProblem, more: Record<string, unknown> = {}): Answer {
  const [status, title] = apiProblems[name];
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: `${problemPrefix}${name}`, title, status, ...more }),
  };
}
