import type { PageNumberEstimator } from 'docx';

/**
 * Works out the pages of a document for its contents, and remembers whether one could not be told. Where `mayGuess`, what the layout
 * does not know the width of (a name in Armenian) is taken as an average letter. What lays the text out is large, and loaded only here.
 */
export async function pageNumbersOf(mayGuess: boolean): Promise<{ estimate: PageNumberEstimator; hasGaps: () => boolean }> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const laidOut = estimatePageNumbersWith({ guess: mayGuess });
  let hasGaps = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const numbers = laidOut(body, context);
    hasGaps = (JSON.stringify(body).match(/"_Toc\d+"/gu) ?? []).some((name) => !numbers.bookmarks.has(JSON.parse(name) as string));
    return numbers;
  };
  return { estimate, hasGaps: () => hasGaps };
}
