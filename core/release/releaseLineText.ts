import { documentLabels } from '../export/documentLabels.ts';
import { embargoText } from './embargoText.ts';
import { isKitDocument, type ReleaseFields } from './release.ts';

/**
 * The line over the headline that says when a text may be used: "FOR IMMEDIATE RELEASE", or its embargo. What stands in a kit beside
 * the releases is named instead: "FACT SHEET".
 */
export function releaseLineText({ kind, embargo, language }: Pick<ReleaseFields, 'kind' | 'embargo' | 'language'>): string {
  if (embargo) return embargoText(embargo, language);
  const labels = documentLabels(language);
  return isKitDocument(kind) ? labels.kind[kind].toLocaleUpperCase(labels.language) : labels.immediate;
}
