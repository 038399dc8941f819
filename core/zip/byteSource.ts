/** Bytes that can be read piece by piece, wherever they lie. */
export interface ByteSource {
  /** In bytes. */
  length: number;
  /** The bytes from one place up to another, fewer where the end comes first. */
  read: (from: number, to: number) => Uint8Array;
}

/** Bytes that are in memory already. */
export const inMemory = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  read: (from, to) => bytes.subarray(Math.max(0, from), Math.max(0, to)),
});
