const before = 'photo:';

/** What stands for a photo while the file is put together; the real bytes are laid in at the end, packed once and never deflated. */
export const pictureStub = (sha256: string): Uint8Array => new TextEncoder().encode(before + sha256);

/** Tells a stand-in from a picture. */
export const isPictureStub = (bytes: Uint8Array): boolean =>
  bytes.length === before.length + 64 &&
  readStub(bytes).length === 64 &&
  new TextDecoder().decode(bytes.subarray(0, before.length)) === before;

/** Which photo a stand-in stands for: its SHA-256. */
export const readStub = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).slice(before.length);
