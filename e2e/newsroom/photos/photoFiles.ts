/** Where the bytes of photos lie, each under the SHA-256 (hex) of its bytes. */
export interface PhotoFiles {
  /** Keeps a photo; once it returns the bytes are on the disk. The same photo twice is one. */
  put: (photo: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes of a photo; null when they are not there. */
  read: (photo: string) => Promise<Uint8Array | null>;
}
