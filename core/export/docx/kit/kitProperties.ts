import { releasesOf, type Kit } from '../../../kit/kit.ts';
import type { KitSheet } from '../../../kit/kitSheet.ts';
import { documentLabels } from '../../documentLabels.ts';
import type { Properties } from '../finish/coreProperties.ts';

/** What the file of a kit says about itself; its dates are those of its releases, so that the same kit gives the same file. */
export function kitProperties(kit: Kit, { title, language, tag, labels, letterhead, edition, days }: KitSheet): Properties {
  const { id } = kit;
  const releases = releasesOf(kit);
  const instants = releases.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]).toSorted();
  const [first = '1970-01-01T00:00:00.000Z'] = instants;
  const words = documentLabels(language);
  return {
    title: title === '' ? labels.pressKit : `${title} – ${labels.pressKit}`,
    subject: [days, edition].filter(Boolean).join(', '),
    creator: letterhead.slice(0, 2).join(', ') || 'Dateline',
    keywords: [labels.pressKit, title],
    description: '',
    category: labels.pressKit,
    status: releases.every(({ status }) => status !== 'draft') ? words.final : words.draft,
    language: tag,
    identifier: `urn:uuid:${id}`,
    created: first,
    modified: instants.at(-1) ?? first,
  };
}
