import { cleanLine } from '../../cleanText.ts';
import type { ExportInput } from '../exporter.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { summaryOf } from '../sheet/summaryOf.ts';
import type { Properties } from './finish/coreProperties.ts';

/** What the file of a release says about itself. Its dates are the release's own, so that the same release gives the same file. */
export function releaseProperties({ release }: ExportInput, sheet: Sheet): Properties {
  const { fields, id, status, createdAt, updatedAt } = release;
  const training = cleanLine(fields.training);
  const kind = sheet.labels.kind[fields.kind];
  return {
    title: sheet.headline || kind,
    subject: training,
    creator: sheet.letterhead.slice(0, 2).join(', ') || 'Dateline',
    keywords: [kind, training, cleanLine(fields.dateline?.place ?? ''), sheet.number],
    description: summaryOf(sheet),
    category: kind,
    status: status === 'draft' ? sheet.labels.draft : sheet.labels.final,
    language: sheet.tag,
    identifier: `urn:uuid:${id}`,
    created: createdAt,
    modified: updatedAt,
  };
}
