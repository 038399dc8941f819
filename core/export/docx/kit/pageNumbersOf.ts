import type { PageNumberEstimator } from 'docx';

/**
 * Works out the pages of a document for its contents, and remembers whether one could not be told. What lays the text out is large,
 * and loaded only here.
 */
export async function pageNumbersOf(): Promise<{ estimate: PageNumberEstimator; hasGaps: () => boolean }> {
  const { estimatePageNumbers } = await import('docx/layout');
  let hasGaps = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const numbers = estimatePageNumbers(body, context);
    hasGaps = (JSON.stringify(body).match(/"_Toc\d+"/gu) ?? []).some((name) => !numbers.bookmarks.has(JSON.parse(name) as string));
    return numbers;
  };
  return { estimate, hasGaps: () => hasGaps };
}
