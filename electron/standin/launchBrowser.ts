import { spawn } from 'node:child_process';
import { DevTools } from './devTools.ts';

/** Keeps the browser from calling home, from asking questions of its own and from reaching any address at all: pages come by interception. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Electron's default is another; the application shuts both, and here nothing can be shut once the browser runs.
  '--proxy-server=socks5://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];

/** Starts a browser under DevTools' command. Its "DevTools listening" line is passed on, and a missing display said in Electron's words: test drivers read both. */
export function launchBrowser(executable: string, args: readonly string[]): DevTools {
  const child = spawn(executable, ['--remote-debugging-pipe', ...quiet, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (process.env['ELECTRON_ENABLE_LOGGING']) process.stderr.write(chunk);
    const lines = (text + chunk.toString()).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
      if (line.includes('Missing X server')) process.stderr.write('Unable to open X display.\n');
    }
  });
  return new DevTools(child);
}
