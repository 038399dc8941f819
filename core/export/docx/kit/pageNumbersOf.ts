import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';

/** Works out the pages of a document for its contents, and remembers whether one could not be told. */
export function pageNumbersOf(): { estimate: PageNumberEstimator; hasGaps: () => boolean } {
  let hasGaps = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const numbers = estimatePageNumbers(body, context);
    hasGaps = (JSON.stringify(body).match(/"_Toc\d+"/gu) ?? []).some((name) => !numbers.bookmarks.has(JSON.parse(name) as string));
    return numbers;
  };
  return { estimate, hasGaps: () => hasGaps };
}
