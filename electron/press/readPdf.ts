import { getDocumentProxy } from 'unpdf';

/** What was read back from a printed file. */
export interface PdfRead {
  /** The words of each page, in the order they were set. */
  pages: string[];
  /** Addresses of all links. */
  links: ReadonlySet<string>;
  /** The alternative texts of its pictures. */
  alts: ReadonlySet<string>;
  /** The roles of its structure (PDF 32000-1, 14.8.4): `H1`, `Table`, `Figure`, … */
  roles: ReadonlySet<string>;
  title: string;
  language: string;
  isTagged: boolean;
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** Reads words, links and structure of a PDF file. Throws for what is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // A copy: the reader takes the bytes it is given for its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const pages: string[] = [];
    const links = new Set<string>();
    const alts = new Set<string>();
    const roles = new Set<string>();
    const walk = ({ role, alt, children = [] }: Node): void => {
      if (role !== undefined) roles.add(role);
      if (alt !== undefined) alts.add(alt);
      for (const child of children) walk(child);
    };
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      for (const { url, unsafeUrl } of (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[]) {
        const href = unsafeUrl ?? url;
        if (href !== undefined) links.add(href);
      }
      walk(((await page.getStructTree()) ?? {}) as Node);
      page.cleanup();
    }
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    return { pages, links, alts, roles, title: info.Title ?? '', language: info.Language ?? '', isTagged: marks?.Marked === true };
  } finally {
    await document.loadingTask.destroy();
  }
}
