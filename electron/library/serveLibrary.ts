import type { MessagePort, TransferListItem } from 'node:worker_threads';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { FromLibrary, ToLibrary } from './libraryWire.ts';
import { openInThread } from './openInThread.ts';

type AnyCall = (...given: unknown[]) => Result<unknown>;

/** Opens a library and answers calls that come through the port: one at a time, in the order they came. */
export function serveLibrary(port: MessagePort, folder: string): void {
  const say = (message: FromLibrary, transfer: TransferListItem[] = []) => port.postMessage(message, transfer);
  const opened = openInThread(
    folder,
    () => new Date(),
    (notice) => say({ notice }),
  );
  say({ opened: opened.ok ? ok(null) : opened });
  if (!opened.ok) return;
  const { library, close } = opened.value;
  port.on('message', (message: ToLibrary) => {
    if ('close' in message) {
      close();
      say({ closed: true });
      port.close();
      return;
    }
    const { number, call, given } = message;
    try {
      const answer = (library[call] as AnyCall)(...given);
      say({ number, answer }, call === 'photo' ? photoBuffer(answer) : []);
    } catch (thrown) {
      say({ number, thrown });
    }
  });
}

/** The bytes of a photo move to the other thread instead of being copied. */
const photoBuffer = (answer: Result<unknown>): TransferListItem[] =>
  answer.ok ? [(answer.value as { bytes: Uint8Array<ArrayBuffer> }).bytes.buffer] : [];
