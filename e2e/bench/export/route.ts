import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { docxExporter } from '../../../core/export/docx/docxExporter.ts';
import { kitDocx } from '../../../core/export/docx/kit/kitDocx.ts';
import { releasesOf } from '../../../core/kit/kit.ts';
import type { KitInput } from '../../../core/kit/kitSheet.ts';

/** `node route.ts NAME IN OUT`: one way to a Word file in a process of its own, from the tree or from the page, whichever it reads. */
const [name = '', from = '', to = ''] = process.argv.slice(2);
const html = () => readFileSync(`${from}.html`, 'utf8');

/** One release is no kit. */
function ours(hasPageNumbers: boolean): Promise<Uint8Array> {
  const input = deserialize(readFileSync(`${from}.tree`)) as KitInput;
  const [release] = releasesOf(input.kit);
  return releasesOf(input.kit).length === 1 && release
    ? docxExporter.render({ release, photos: input.photos, letterhead: input.letterhead })
    : kitDocx(input, [], { hasPageNumbers });
}

const routes: Record<string, () => Promise<Uint8Array>> = {
  ours: () => ours(false),
  numbered: () => ours(true),
  'docx/html': async () => {
    const { Document, Packer } = await import('docx');
    const { htmlToContent } = await import('docx/html');
    const document = new Document({ sections: [{ children: [...htmlToContent(html())] }], pageNumbers: () => ({ bookmarks: new Map() }) });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  },
  turbodocx: async () => {
    const { default: convert } = (await import('@turbodocx/html-to-docx')) as unknown as {
      default: (html: string, header: string | null, options: object) => Promise<Uint8Array>;
    };
    return new Uint8Array(await convert(html(), null, { title: 'Rubezh-2022', lang: 'en-GB' }));
  },
};
const route = routes[name];
if (!route) throw new Error(`There is no route “${name}”.`);
writeFileSync(to, await route());
