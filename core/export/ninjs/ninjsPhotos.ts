import { cleanLine } from '../../cleanText.ts';
import { runsText } from '../sheet/printedRuns.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { NinjsPhoto } from './ninjsDocument.ts';

/** The photos of a release with caption, alt text and credit, each once, in reading order. `photoUrl` tells where a photo lies. */
export function ninjsPhotos(sheet: Sheet, photoUrl: (sha256: string) => string): NinjsPhoto[] {
  const photos = new Map<string, NinjsPhoto>();
  for (const part of sheet.parts) {
    if (part.type !== 'figure' || part.photo === null || photos.has(part.photo.sha256)) continue;
    const { sha256, file } = part.photo;
    const href = photoUrl(sha256);
    const caption = cleanLine(runsText(part.caption));
    const texts = [
      { role: 'caption', contentType: 'text/plain' as const, value: caption },
      { role: 'alt', contentType: 'text/plain' as const, value: part.alt },
    ];
    photos.set(sha256, {
      uri: href,
      type: 'picture',
      name: `photo-${photos.size + 1}`,
      rel: 'photo',
      ...(part.credit === '' ? {} : { by: part.credit }),
      descriptions: texts.filter(({ value }) => value !== ''),
      renditions: [
        { name: 'original', href, contentType: file.mime, width: file.width, height: file.height, sizeInBytes: file.bytes.length },
      ],
    });
  }
  return [...photos.values()];
}
