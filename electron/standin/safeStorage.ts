import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { getPath } from './paths.ts';
import { stage } from './stage.ts';

const mark = Buffer.from('v10');
let weakKeyAllowed = false;

/** A key in the data folder: as weak as Electron's own fallback on a Linux without a key ring. */
const key = (): Buffer => {
  const file = path.join(getPath('userData'), 'safe-storage.key');
  if (!fs.existsSync(file)) {
    const handle = fs.openSync(file, 'wx', 0o600);
    fs.writeSync(handle, randomBytes(32));
    fs.closeSync(handle);
  }
  return fs.readFileSync(file);
};

const needKey = (call: string): void => {
  if (!safeStorage.isEncryptionAvailable()) throw new Error(`Error while calling safeStorage.${call}. Encryption is not available.`);
};

/**
 * Electron's `safeStorage` on a Linux without a key ring: not available unless the app asks for the weak key. The form of
 * the bytes is the stand-in's own.
 */
export const safeStorage = {
  isEncryptionAvailable: (): boolean => stage.ready && weakKeyAllowed,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => safeStorage.isEncryptionAvailable(),
  setUsePlainTextEncryption(allowed: boolean): void {
    weakKeyAllowed = allowed;
  },
  getSelectedStorageBackend: (): 'basic_text' | 'unknown' => (stage.ready ? 'basic_text' : 'unknown'),
  encryptString(text: string): Buffer {
    needKey('encryptString');
    const start = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key(), start);
    return Buffer.concat([mark, start, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  decryptString(bytes: Buffer): string {
    needKey('decryptString');
    const cipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(3, 15));
    cipher.setAuthTag(bytes.subarray(-16));
    return cipher.update(bytes.subarray(15, -16), undefined, 'utf8') + cipher.final('utf8');
  },
  encryptStringAsync: async (text: string): Promise<Buffer> => safeStorage.encryptString(text),
  decryptStringAsync: async (bytes: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => ({
    result: safeStorage.decryptString(bytes),
    shouldReEncrypt: false,
  }),
};
