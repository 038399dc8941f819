import { z } from 'zod';
import { problemPrefix } from '../api/apiProblem.ts';

/** An error as the API tells it (RFC 9457). `type` is the contract; `title` and `detail` are only ever shown. */
const problemSchema = z.object({
  type: z.string().catch(''),
  title: z.string().catch(''),
  detail: z.string().catch(''),
});
export type Problem = z.infer<typeof problemSchema>;

const nothing: Problem = { type: '', title: '', detail: '' };

/** Reads an error body; one that is none gives empty strings. */
export function readProblem(text: string | null): Problem {
  try {
    const read = problemSchema.safeParse(JSON.parse(text ?? ''));
    return read.success ? { ...read.data, type: read.data.type.replace(problemPrefix, '') } : nothing;
  } catch {
    return nothing;
  }
}

/** One line a person can be shown: printable, at most 200 characters. */
export function problemLine(problem: Problem, status: number): string {
  const line = (problem.detail || problem.title).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line === '' ? `HTTP ${status}` : line.slice(0, 200);
}
