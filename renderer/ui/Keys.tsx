import { printedKeys } from './printedKeys.ts';

/** The keys of a command, as this machine's keyboard names them. */
export function Keys({ print }: { print: string }) {
  return <kbd>{printedKeys(print)}</kbd>;
}
