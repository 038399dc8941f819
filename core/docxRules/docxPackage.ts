import { inMemory, type ByteSource } from '../zip/byteSource.ts';
import { entryBytes } from '../zip/entryBytes.ts';
import { zipEntries, type ZipEntry } from '../zip/zipEntries.ts';
import { readXml, type Element } from './element.ts';
import { partPath } from './partPath.ts';
import { UnreadablePart } from './unreadablePart.ts';

/** A relationship of a part: what it leads to, inside the package (a path without a leading slash) or outside. */
export interface Relationship {
  id: string;
  /** The last word of its type: `image`, `hyperlink`, `header`, … */
  kind: string;
  isExternal: boolean;
  /** As the file says it, and the part it means (empty for an external one). */
  target: string;
  part: string;
}

/** A Word file taken apart, each part read when it is first asked for. */
export interface DocxPackage {
  entries: readonly ZipEntry[];
  /** The parts there are; a folder is none. */
  names: ReadonlySet<string>;
  bytes: (name: string) => Uint8Array;
  /** Throws `UnreadablePart` where the part is no XML in UTF-8. */
  xml: (name: string) => Element;
  /** The prefixes that are declared anywhere in a part. */
  prefixes: (name: string) => ReadonlySet<string>;
  relationships: (part: string) => readonly Relationship[];
  /** The part with the text itself, or undefined where the package names none. */
  main: string | undefined;
  /** The parts that hold text: the main one, heads, feet, notes and comments. */
  stories: readonly string[];
  /** What a relationship of the main part leads to, if it is XML that can be read. */
  related: (kind: string) => Element | undefined;
}

/** More than a kit ever unpacks to, in bytes and in parts: what is larger is made to fill the memory. */
const largest = 512 * 1024 * 1024;
const most = 20_000;
const storyKinds = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments']);

/** Pictures, sounds, films: read when they are asked for and not kept, because they may be most of the file. */
const isMedia = /\/media\//u;

/** Takes a Word file apart. Throws where it is no ZIP file, broken, or made to fill the memory. */
export function openDocx(file: Uint8Array | ByteSource): DocxPackage {
  const source = file instanceof Uint8Array ? inMemory(file) : file;
  const entries = zipEntries(source);
  if (entries.length > most || entries.reduce((sum, { size }) => sum + size, 0) > largest) throw new Error('it would fill the memory');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const kept = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const unpacked = entryBytes(source, entry);
    if (!isMedia.test(entry.name)) kept.set(entry.name, unpacked);
  }
  const bytes = (name: string): Uint8Array => {
    const entry = byName.get(name);
    return kept.get(name) ?? (entry ? entryBytes(source, entry) : new Uint8Array());
  };
  const names = new Set([...byName.keys()].filter((name) => !name.endsWith('/')));
  const read = new Map<string, ReturnType<typeof readXml>>();
  const part = (name: string) => {
    const known = read.get(name);
    if (known) return known;
    try {
      const fresh = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes(name)));
      read.set(name, fresh);
      return fresh;
    } catch (error) {
      throw new UnreadablePart(name, error instanceof Error ? error.message : String(error));
    }
  };
  const relationships = (of: string): Relationship[] => {
    const table = of.replace(/[^/]*$/u, (name) => `_rels/${name}.rels`);
    if (!names.has(table)) return [];
    return part(table).root.children.map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const isExternal = attributes['TargetMode'] === 'External';
      const kind = (attributes['Type'] ?? '').replace(/^.*\//u, '');
      return { id: attributes['Id'] ?? '', kind, isExternal, target, part: isExternal ? '' : partPath(of, target) };
    });
  };
  const named = readable(() => relationships(''))?.find(({ kind }) => kind === 'officeDocument')?.part;
  const main = named !== undefined && names.has(named) ? named : undefined;
  const ofMain = main === undefined ? [] : (readable(() => relationships(main)) ?? []);
  const stories = [...(main === undefined ? [] : [main]), ...ofMain.filter(({ kind }) => storyKinds.has(kind)).map((one) => one.part)];
  return {
    entries,
    names,
    bytes,
    xml: (name) => part(name).root,
    prefixes: (name) => part(name).namespaces,
    relationships,
    main,
    stories: stories.filter((name) => names.has(name) && readable(() => part(name)) !== undefined),
    related: (kind) => {
      const found = ofMain.find((one) => one.kind === kind)?.part;
      return found !== undefined && names.has(found) ? readable(() => part(found).root) : undefined;
    },
  };
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadablePart) return undefined;
    throw error;
  }
}
