import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { systemCode } from '../files/fileError.ts';
import { privateFile, privateFolder } from '../files/makePrivate.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { moveAside } from './moveAside.ts';

/** The operating system's secret store: it encrypts, the file is ours. */
export interface SecretStore {
  isAvailable: () => boolean;
  encrypt: (text: string) => Promise<Buffer>;
  /** Rejects when the bytes were encrypted with another key: a new key ring, another person, another computer. */
  decrypt: (bytes: Buffer) => Promise<string>;
}

const fileSchema = z.object({ version: z.literal(1), tokens: z.record(z.string(), z.base64()) });

/**
 * The courier's tokens. Keeps them encrypted in `tokens.json` of a data folder, by destination. Where there is no secret store, or the file cannot
 * be written, a token lives in memory until the program ends, and `session` says so. A token that cannot be decrypted is none.
 */
export function openTokens(folder: string, secrets: SecretStore) {
  const file = path.join(folder, 'tokens.json');
  const inMemory = new Map<string, string>();
  /** Encrypted, base64. Read once; this process is the only one that writes it. */
  const kept = readKept(file);
  let lastWrite = Promise.resolve(true);

  const write = (): Promise<boolean> => {
    lastWrite = lastWrite.then(async () => {
      const text = JSON.stringify({ version: 1, tokens: Object.fromEntries(await kept) }, undefined, '\t');
      await mkdir(folder, { recursive: true, mode: privateFolder }).catch(() => {});
      const written = await writeAtomically(file, text, privateFile);
      return written.ok;
    });
    return lastWrite;
  };
  const get = async (id: string): Promise<string | null> => {
    const encrypted = (await kept).get(id);
    return inMemory.get(id) ?? (encrypted === undefined || !secrets.isAvailable() ? null : decrypted(secrets, encrypted));
  };
  const forget = async (id: string): Promise<void> => {
    inMemory.delete(id);
    if ((await kept).delete(id)) await write();
  };
  return {
    get,
    forget,
    set: async (id: string, token: string): Promise<'kept' | 'session'> => {
      const encrypted = secrets.isAvailable() ? await secrets.encrypt(token).catch(() => null) : null;
      if (encrypted !== null) {
        (await kept).set(id, encrypted.toString('base64'));
        if (await write()) {
          inMemory.delete(id);
          return 'kept';
        }
      }
      await forget(id);
      inMemory.set(id, token);
      return 'session';
    },
    state: async (id: string): Promise<'kept' | 'session' | 'none'> => {
      if (inMemory.has(id)) return 'session';
      return (await get(id)) === null ? 'none' : 'kept';
    },
  };
}

async function readKept(file: string): Promise<Map<string, string>> {
  try {
    const { tokens } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(tokens));
  } catch {
    // Missing is the usual case. A damaged file holds nothing a person could use: it goes aside, and the token is asked for again.
    if (existsSync(file)) quietlyAside(file);
    return new Map();
  }
}

function quietlyAside(file: string): void {
  try {
    moveAside(file, new Date());
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

const decrypted = (secrets: SecretStore, encrypted: string): Promise<string | null> =>
  secrets.decrypt(Buffer.from(encrypted, 'base64')).catch(() => null);
