import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { releaseLanguage } from '../i18n/language.ts';

/** What answers at a number. */
export const phoneLines = ['tel', 'fax', 'tel/fax', 'mobile'] as const;
export const phoneSchema = z.strictObject({
  /** As typed; `core/contact/phone.ts` reads and prints it. */
  number: z.string().min(1).max(60),
  line: z.enum(phoneLines),
  /** What it is for: "duty officer", "accreditation". */
  usage: z.string().max(120),
  /** Only public numbers ever leave this computer. */
  public: z.boolean(),
});
export type Phone = z.infer<typeof phoneSchema>;

/** What a contact is called in one language. */
export const contactTextSchema = z.strictObject({
  role: z.string().max(300),
  name: z.string().max(300),
  organisation: z.string().max(300),
  hours: z.string().max(300),
});
export type ContactText = z.infer<typeof contactTextSchema>;

/** What of a contact stands in a release: a copy that later changes of the book do not touch. */
export const contactSnapshotSchema = z.strictObject({
  texts: z.partialRecord(releaseLanguage, contactTextSchema),
  phones: z.array(phoneSchema).max(20),
  emails: z.array(z.email()).max(20),
  /** Languages this contact answers in. */
  languages: z.array(releaseLanguage),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
});
export type ContactSnapshot = z.infer<typeof contactSnapshotSchema>;

/** An entry of the contact book: a person or an office that answers journalists. */
export const contactSchema = contactSnapshotSchema.extend({ id: z.uuid(), updatedAt: z.iso.datetime() });
export type Contact = z.infer<typeof contactSchema>;
/** An entry of the contact book as it is stored. */
export const storedContact = stored(contactSchema, 1, []);
