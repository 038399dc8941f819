import type { WriteStream } from 'node:tty';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';

/** One line on a terminal that says how far an export is, written over itself; nothing where the output goes elsewhere. */
export function progressLine(terminal: Pick<WriteStream, 'isTTY' | 'write'>): {
  tell: (progress: ExportProgress) => void;
  end: () => void;
} {
  let open = false;
  const over = (words: string) => {
    open = true;
    terminal.write(`\r\u001B[K${words}`);
  };
  return {
    tell: ({ done, total, name }) => {
      if (terminal.isTTY) over(`${Math.floor((100 * done) / total)} %  ${name}`);
    },
    end: () => {
      if (open) over('');
      open = false;
    },
  };
}
