import type { SignOff } from '../../core/contact/signOff.ts';
import { importSiteText } from '../../core/import/importSiteText.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { deskZone } from '../files/readSource.ts';
import type { Library } from '../library/library.ts';
import { sampleIds } from './sampleIds.ts';

/**
 * Puts the sample release into a library that nobody has used yet, and its contact and sign-off into the book, so that
 * the first thing seen is a whole release and not an empty list.
 */
export async function firstStart(library: Library, sample: string, now: Date): Promise<Result<null>> {
  for (const view of ['releases', 'trash'] as const) {
    const listed = await library.list({ view, statuses: [], kinds: [], languages: [], offset: 0, limit: 1 });
    if (!listed.ok) return listed;
    if (listed.value.total > 0) return ok(null);
  }
  const read = importSiteText(sample, sampleIds(''), deskZone());
  if (!read.ok) return read;
  const newId = sampleIds(JSON.stringify([read.value.fields, read.value.document]));
  const imported = importSiteText(sample, newId, deskZone());
  if (!imported.ok) return imported;
  const { fields, document } = imported.value;
  const at = now.toISOString();
  const blocks = [];
  for (const block of document.blocks) {
    if (block.type === 'contact') {
      const contact = { ...block.contact, id: newId(), updatedAt: at };
      const saved = await library.saveContact(contact);
      if (!saved.ok) return saved;
      blocks.push({ ...block, contactId: contact.id });
    } else if (block.type === 'signOff') {
      const signOff: SignOff = { id: newId(), texts: { [fields.language]: block.lines }, updatedAt: at };
      const saved = await library.saveSignOff(signOff);
      if (!saved.ok) return saved;
      blocks.push({ ...block, signOffId: signOff.id });
    } else blocks.push(block);
  }
  return library.create({ id: newId(), status: 'draft', fields, document: { ...document, blocks }, createdAt: at, updatedAt: at });
}
