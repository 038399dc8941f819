import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display that nobody looks at. */
export interface Display {
  /** Its name, as `DISPLAY` wants it. */
  readonly name: string;
  stop: () => void;
}

/**
 * The screen. Its own pointer stands in the middle of it, and a window under that hears from it whenever its layout moves: tips come
 * up and what is dragged is let go. So the screen is more than twice as large as any window, which the manager puts into its corner.
 */
const screen = '3840x2400x24';

/** Starts an X server under a free number, with a window manager, or gives null where there is none. */
export async function startDisplay(): Promise<Display | null> {
  // Xvfb finds a free number itself and writes it to the third pipe.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string | null>((resolve) => {
    (server.stdio[3] as Readable).once('data', (told: Buffer) => {
      resolve(told.toString().trim());
    });
    server.once('error', () => {
      resolve(null);
    });
    server.once('exit', () => {
      resolve(null);
    });
  });
  if (number === null) return null;
  const name = `:${number}`;
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  manager.once('error', () => {}); // windows open without a manager too, only not as nicely
  const stop = stopOnce(manager, server);
  process.once('exit', stop);
  return { name, stop };
}

const stopOnce =
  (...children: ChildProcess[]): (() => void) =>
  () => {
    for (const child of children) if (child.exitCode === null) child.kill();
  };
