import { ImageRun } from 'docx';
import type { PhotoBytes } from '../exporter.ts';
import { pictureStub } from './finish/pictureStub.ts';
import type { Counters } from './setting.ts';

/** A picture to be set: what it shows (empty when it only decorates), and the word it is counted by. */
interface Picture {
  alt: string;
  sha256: string;
  file: PhotoBytes;
  name: string;
}

/** A picture in the line of the text, made smaller until it fits into a box (pixels of 1/96 inch), never larger than it is. */
export function pictureRun({ alt, sha256, file, name }: Picture, counters: Counters, box: { width: number; height: number }): ImageRun {
  const number = counters.nextPicture();
  const named = { id: String(number), name: `${name} ${number}` };
  const scale = Math.min(1, box.width / file.width, box.height / file.height);
  return new ImageRun({
    type: file.mime === 'image/png' ? 'png' : 'jpg',
    data: pictureStub(sha256),
    transformation: { width: Math.max(1, Math.round(file.width * scale)), height: Math.max(1, Math.round(file.height * scale)) },
    ...(alt === '' ? { altText: named, decorative: true } : { altText: { ...named, description: alt } }),
  });
}
