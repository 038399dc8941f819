import { documentLabels } from '../export/documentLabels.ts';
import { embargoText } from './embargoText.ts';
import type { ReleaseFields } from './release.ts';

/** The line over the headline that says when a text may be used: "FOR IMMEDIATE RELEASE", or its embargo. */
export const releaseLineText = ({ embargo, language }: Pick<ReleaseFields, 'embargo' | 'language'>): string =>
  embargo ? embargoText(embargo, language) : documentLabels(language).immediate;
