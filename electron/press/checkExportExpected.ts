import { readPhone } from '../../core/contact/phone.ts';
import { publicContact } from '../../core/contact/publicContact.ts';
import { documentLabels } from '../../core/export/documentLabels.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { datelineText } from '../../core/release/datelineText.ts';
import { dayText } from '../../core/release/dayText.ts';
import type { Block, Inline, ReleaseDocument } from '../../core/release/document/document.ts';
import { inlinePlaces } from '../../core/release/document/inlinePlaces.ts';
import { documentText } from '../../core/release/documentText.ts';
import { embargoText } from '../../core/release/embargoText.ts';
import { releaseLineText } from '../../core/release/releaseLineText.ts';

/** What must be found in an exported file. */
export interface Expected {
  /** The lines over the body: release line, headline, subheadline. */
  head: string[];
  /** The lines of the body. The words of both come one after another. */
  body: string[];
  /** The dateline, which stands together somewhere in the body. */
  dateline: string[];
  /** The release number. */
  number: string[];
  /** Lines that stand together somewhere on a page. */
  onPage: string[];
  /** The embargo line, which belongs on every page. */
  embargo: string | null;
  /** `tel:` addresses. */
  phones: string[];
  /** What each picture shows, in order. */
  photos: string[];
}

/** What must be found, taken from the release itself and not from what the exporters make of it. */
export function expectedOf({ release, photos, letterhead }: ExportInput): Expected {
  const { fields, document } = release;
  const { language, date, dateline, embargo } = fields;
  const { organisation, unit, address } = letterhead[documentLabels(language).language];
  return {
    head: [releaseLineText(fields), fields.headline, fields.subheadline],
    body: documentText(parted(document), language).split('\n'),
    dateline: [dateline ? datelineText(dateline, date, language) : ''].filter(hasWords),
    number: [fields.number].filter(hasWords),
    onPage: [organisation, unit, address, date === null ? '' : dayText(date, language)].filter(hasWords),
    embargo: embargo ? embargoText(embargo, language) : null,
    phones: document.blocks.flatMap((block) =>
      block.type === 'contact'
        ? publicContact(block.contact).phones.flatMap(({ number }) => {
            const read = readPhone(number);
            return read.ok ? [read.value.href] : [];
          })
        : [],
    ),
    photos: document.blocks.flatMap((block) => (block.type === 'figure' && photos.has(block.photo) ? [block.alt || block.photo] : [])),
  };
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/** Where a newer version made a part of a line, a note stands between the words before and after it. */
const parted = (document: ReleaseDocument): ReleaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => inlinePlaces(block, (inline) => opaqueAsBreak(inline as Inline)) as Block),
});

const opaqueAsBreak = (inline: Inline): Inline => {
  if (inline.type === 'opaque') return { type: 'break' };
  if (inline.type !== 'link') return inline;
  return { ...inline, children: inline.children.map((child) => (child.type === 'opaque' ? { type: 'break' } : child)) };
};
