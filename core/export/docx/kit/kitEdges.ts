import type { KitSheet } from '../../../kit/kitSheet.ts';
import { documentLabels } from '../../documentLabels.ts';
import { pageEdges } from '../pageEdges.ts';

/** Header and footer of the kit's own pages, like those of a release: letterhead, embargo, running head, number and page. */
export const kitEdges = ({ title, language, tag, letterhead, edition, embargo, paper }: KitSheet) =>
  pageEdges({
    language,
    tag,
    labels: documentLabels(language),
    labelTag: tag,
    letterhead,
    releaseLine: embargo,
    embargoed: embargo !== '',
    headline: title,
    subheadline: '',
    number: edition,
    day: null,
    parts: [],
    endMark: '',
    paper,
  });
