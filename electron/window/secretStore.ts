import { safeStorage } from 'electron';

/** The operating system's secret store through Electron. On a Linux without a key ring it is not available, and says so. */
export const secretStore = {
  isAvailable: (): boolean => safeStorage.isEncryptionAvailable(),
  encrypt: async (text: string): Promise<Buffer> => safeStorage.encryptString(text),
  decrypt: async (bytes: Buffer): Promise<string> => safeStorage.decryptString(bytes),
};
