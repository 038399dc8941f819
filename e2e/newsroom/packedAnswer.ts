import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './answer.ts';

const pack = promisify(gzip);
/** Below this many signs packing saves nothing worth it. */
const fewSigns = 1000;

/** An answer of words packed (gzip) for who takes it so; its ETag stays that of the unpacked words. Photos are packed already. */
export async function packedAnswer(accepts: string | string[] | undefined, answer: Answer): Promise<Answer> {
  const { body, headers } = answer;
  const isTaken = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(accepts ?? ''));
  if (typeof body !== 'string' || body.length < fewSigns || !isTaken) return answer;
  return { ...answer, headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }, body: await pack(body) };
}
