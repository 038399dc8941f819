import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** What a second launch hands to the first. */
export interface SecondLaunch {
  argv: string[];
  cwd: string;
  data: unknown;
}

/**
 * Takes the lock of a data folder, or hands this launch over to its holder and gives false. A file decides races, a local
 * socket proves its owner alive and carries the launch to it; a lock whose owner is gone is taken over.
 */
export function takeInstanceLock(folder: string, data: unknown, onSecond: (launch: SecondLaunch) => void): boolean {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'instance.lock');
  const socket = socketOf(folder);
  while (!claim(file)) {
    if (handOver(socket, { argv: process.argv, cwd: process.cwd(), data })) return false;
    if (ownerIsStarting(file)) sleep(100);
    else fs.rmSync(file, { force: true });
  }
  if (process.platform !== 'win32') fs.rmSync(socket, { force: true });
  listen(socket, onSecond);
  process.once('exit', () => {
    fs.rmSync(file, { force: true });
    if (process.platform !== 'win32') fs.rmSync(socket, { force: true });
  });
  return true;
}

/** Unix sockets have short names, so a long folder keeps its particular end. */
const socketOf = (folder: string): string => {
  const name = Buffer.from(folder).toString('base64url');
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `standin-${name.slice(-60)}.sock`);
};

const claim = (file: string): boolean => {
  try {
    const handle = fs.openSync(file, 'wx');
    fs.writeSync(handle, String(process.pid));
    fs.closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** An owner that does not answer yet may only just have claimed its lock; one that was killed has left an older file or no process. */
const ownerIsStarting = (file: string): boolean => {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')) || process.pid, 0);
    return Date.now() - fs.statSync(file).mtimeMs < 2000;
  } catch {
    return false;
  }
};

const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Electron answers at once, so the launch goes over from a short-lived process that is waited for. */
const handOver = (socket: string, launch: SecondLaunch): boolean => {
  const script = `const s=require('net').connect(${JSON.stringify(socket)},()=>s.end(process.env.STANDIN_LAUNCH));
s.on('error',()=>process.exit(1));s.resume().on('end',()=>process.exit(0));setTimeout(()=>process.exit(1),3000)`;
  const env = { ...process.env, STANDIN_LAUNCH: JSON.stringify(launch) };
  return spawnSync(process.execPath, ['-e', script], { env }).status === 0;
};

const listen = (socket: string, onSecond: (launch: SecondLaunch) => void): void => {
  net
    .createServer((connection) => {
      let text = '';
      connection.setEncoding('utf8');
      connection.on('data', (part) => (text += String(part)));
      connection.on('end', () => {
        onSecond(JSON.parse(text) as SecondLaunch);
      });
      connection.on('error', () => {}); // the second launch gave up
    })
    .listen(socket)
    .unref();
};
