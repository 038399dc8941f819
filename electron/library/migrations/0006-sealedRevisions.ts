import type { Migration } from '../migration.ts';

/** `row_seal` seals a revision's row whole: its number, its release and why it was kept, besides the text. Null in older rows. */
export const sealedRevisions: Migration = {
  version: 6,
  statements: ['ALTER TABLE revisions ADD COLUMN row_seal TEXT'],
};
