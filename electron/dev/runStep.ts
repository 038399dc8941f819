import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs one script of package.json with its output in sight. Gives whether it went well. */
export function runStep(script: string, words: readonly string[] = []): Promise<boolean> {
  console.log(`\n── ${script} ──`);
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', ['run', '--silent', script, '--', ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
