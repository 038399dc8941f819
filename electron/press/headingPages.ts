import { getDocumentProxy } from 'unpdf';

/** The pages that the highest headings of a printed file stand on, counted from 1, in their order. */
export async function headingPages(pdf: Uint8Array): Promise<number[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  try {
    const outline = (await document.getOutline()) ?? [];
    const pages: number[] = [];
    for (const { dest } of outline) {
      const place: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const [page] = Array.isArray(place) ? (place as unknown[]) : [];
      if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) continue;
      pages.push((await document.getPageIndex({ num: Number(page.num), gen: Number(page.gen) })) + 1);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
