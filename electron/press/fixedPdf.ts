const moment = /\/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)/gu;
const program = /\/Creator \((Mozilla[^\n]*)\)\n/u;
const ours = 'Dateline';

/**
 * A printed file without the moment it was printed at and without the system it was printed on, so that the same page gives the same
 * bytes and tells nothing of the computer. The length of each entry stays: the file names its parts by their place.
 */
export function fixedPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const fixed = text
    .replace(moment, (date) => date.replace(/\d{14}/u, '20000101000000'))
    .replace(program, (entry, browser: string) => entry.replace(browser, ours.padEnd(browser.length)));
  return new Uint8Array(Buffer.from(fixed, 'latin1'));
}
