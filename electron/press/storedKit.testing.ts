import { createHash } from 'node:crypto';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { usualParts } from '../../core/kit/usualParts.ts';
import type { Kit } from '../../core/kit/kit.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import { storePhotos } from '../library/photoStore.testing.ts';
import type { StoredKit } from './storedKit.ts';

/** A kit of the sample release in Russian and in English, with its photo. */
export const kitOfTwo: KitInput = {
  ...sampleInputRu,
  kit: {
    id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f',
    title: 'Рубеж-2022',
    language: 'ru',
    number: '3',
    version: '1.2',
    parts: usualParts([sampleInputRu.release, sampleInput.release]),
  },
};

/** A kit whose photos were laid into a file as a library has them: under the SHA-256 they really have. */
export function storedKit(file: string, { photos, ...input }: KitInput): StoredKit {
  const named = [...photos].map(([name, photo]) => ({ name, photo, sha256: createHash('sha256').update(photo.bytes).digest('hex') }));
  const kit = JSON.parse(named.reduce((text, { name, sha256 }) => text.replaceAll(name, sha256), JSON.stringify(input.kit))) as Kit;
  return { ...input, kit, photos: storePhotos(file, new Map(named.map(({ sha256, photo }) => [sha256, photo]))) };
}
