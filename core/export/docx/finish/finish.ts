import { unzipSync } from 'fflate';
import { appProperties } from './appProperties.ts';
import { coreProperties, type Properties } from './coreProperties.ts';
import { nameTables } from './nameTables.ts';
import { inPackageOrder } from './packed.ts';
import { renumberBookmarks } from './renumberBookmarks.ts';
import { renumberLinks } from './renumberLinks.ts';
import { wholeFields } from './wholeFields.ts';
import { finishedSettings } from './finishedSettings.ts';

/** What a package is finished with. */
export interface Finish {
  properties: Properties;
  /** The organisation, or undefined where none is named. */
  company: string | undefined;
  /** The caption of every table in its order. */
  captions: readonly string[];
}

const noLinks = /<Relationships [^>]*\/>/u;

/**
 * Finishes a package: what the library cannot write (properties, language, alternative texts of tables), and everything that would
 * differ between two runs with the same release (dates, names of links, order of entries). Gives its parts in their order; where a
 * photo belongs its stand-in still lies.
 */
export function finish(bytes: Uint8Array, { properties, company, captions }: Finish): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const text = (name: string): string => new TextDecoder().decode(files.get(name) ?? new Uint8Array());
  const put = (name: string, xml: string): void => void files.set(name, new TextEncoder().encode(xml));

  put('docProps/core.xml', coreProperties(properties));
  put('docProps/app.xml', appProperties(company));
  put('word/settings.xml', finishedSettings(text('word/settings.xml'), properties.language));
  put('word/styles.xml', withDefaults(text('word/styles.xml')));
  put('word/document.xml', wholeFields(renumberBookmarks(nameTables(text('word/document.xml'), captions))));

  for (const name of [...files.keys()].filter((key) => key.endsWith('.rels'))) {
    const links = text(name);
    const part = name.replace('_rels/', '').replace(/\.rels$/u, '');
    if (noLinks.test(links)) files.delete(name);
    else if (files.has(part)) {
      const renumbered = renumberLinks({ part: text(part), links });
      put(part, renumbered.part);
      put(name, renumbered.links);
    }
  }
  dropCustomProperties();
  return inPackageOrder(files);

  /** The library always adds a part for properties of one's own, even when there are none. */
  function dropCustomProperties(): void {
    files.delete('docProps/custom.xml');
    put('_rels/.rels', text('_rels/.rels').replace(/<Relationship [^>]*docProps\/custom\.xml"[^>]*\/>/u, ''));
    put('[Content_Types].xml', text('[Content_Types].xml').replace(/<Override [^>]*docProps\/custom\.xml"[^>]*\/>/u, ''));
  }
}

/** Marks the styles that count where a paragraph or a run names none (ISO/IEC 29500-1 §17.7.4.17). */
const withDefaults = (styles: string): string =>
  styles.replace(/<w:style ([^>]*w:styleId="(?:Normal|DefaultParagraphFont)"[^>]*)>/gu, (whole, attributes: string) =>
    attributes.includes('w:default=') ? whole : `<w:style w:default="1" ${attributes}>`,
  );
