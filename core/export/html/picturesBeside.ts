import { describedPicture } from '../../photo/describedPicture.ts';
import { photoFactsOf } from '../photoFactsOf.ts';
import type { ExportInput } from '../exporter.ts';
import { pictureFile } from './pictureFile.ts';

/** The pictures that lie beside a page made by `linkedHtmlExporter`, by the names the page has for them, each with what is said of it inside. */
export const picturesBeside = ({ release, photos }: Pick<ExportInput, 'release' | 'photos'>): Map<string, Uint8Array> =>
  new Map(
    release.document.blocks.flatMap((block) => {
      const photo = block.type === 'figure' ? photos.get(block.photo) : undefined;
      return photo && block.type === 'figure'
        ? [[pictureFile(block.photo, photo.mime), describedPicture(photo, photoFactsOf(release, block))] as const]
        : [];
    }),
  );
