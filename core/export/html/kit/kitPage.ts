import type { KitSheet } from '../../../kit/kitSheet.ts';
import { kitSheet, type KitInput } from '../../../kit/kitSheet.ts';
import { documentLabels } from '../../documentLabels.ts';
import { articleHtml } from '../articleHtml.ts';
import { contactsHtml } from '../contactHtml.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { photoToCome } from '../page.ts';
import { photosInside } from '../photosInside.ts';
import { printEdges } from '../printEdges.ts';
import { runsHtml } from '../runsHtml.ts';
import { style } from '../style.ts';
import { wholePage } from '../wholePage.ts';
import { kitStyle } from './kitStyle.ts';

/**
 * A kit as one page of HTML to be printed: cover with contents, each part on a page of its own. `pages` are the numbers of the pages that
 * the headings of the parts stand on, in their order, as a first print tells them; without them the contents have none.
 */
export function kitPage(input: KitInput, pages: readonly number[] = []): Uint8Array {
  const sheet = kitSheet(input);
  const parts = partsOf(sheet);
  const edges = printEdges({ embargoed: sheet.embargo !== '', releaseLine: sheet.embargo, paper: sheet.paper });
  const page = wholePage({
    tag: sheet.tag,
    title: titleOf(sheet),
    pictures: 'data:',
    head: [`<style>${style}${kitStyle}${edges}</style>`],
    main: [...coverHtml(sheet, parts, pages), ...parts.map(({ id, html }) => `<div class="part" id="${id}">\n${html}\n</div>`)],
  });
  return photosInside(page, input.photos);
}

const titleOf = ({ title, labels }: KitSheet): string => (title === '' ? labels.pressKit : title);

interface PagePart {
  id: string;
  heading: string;
  /** Whether the heading stands over it too: a release may have none. */
  isHeaded: boolean;
  html: string;
}

/** The parts there is something of, each with the heading it stands under in the contents. */
function partsOf(sheet: KitSheet): PagePart[] {
  const { language, labels, tag, photos, contacts } = sheet;
  const words = documentLabels(language);
  return sheet.parts.flatMap((part, at): PagePart[] => {
    const id = `part-${at + 1}`;
    if (part.type === 'release') {
      const { headline, releaseLine } = part.sheet;
      return [{ id, heading: headline || releaseLine, isHeaded: headline !== '', html: articleHtml(part.sheet, photoToCome) }];
    }
    if (part.type === 'contacts') {
      if (contacts.length === 0) return [];
      const cards = contactsHtml(
        { type: 'contacts', heading: null, contacts },
        { labels: words, labelTag: tag, tag, photoSrc: photoToCome },
      );
      return [
        { id, heading: labels.contacts, isHeaded: true, html: `<article>\n<h1>${escapeHtml(labels.contacts)}</h1>\n${cards}\n</article>` },
      ];
    }
    if (photos.length === 0) return [];
    const rows = photos.map(
      ({ figure, file, bytes, sha256 }) =>
        `<tr><td><img src="${photoToCome({ sha256, file: bytes })}" alt="${escapeHtml(figure.alt)}" width="${bytes.width}" height="${bytes.height}"></td>` +
        `<td>${escapeHtml(file)}</td><td>${figure.caption.length === 0 ? escapeHtml(figure.alt) : runsHtml(figure.caption)}` +
        `${figure.credit === '' ? '' : ` <em>${escapeHtml(`${words.credit}: ${figure.credit}`)}</em>`}</td>` +
        `<td>${escapeHtml(labels.pixels(bytes.width, bytes.height))}</td></tr>`,
    );
    const { number, file, caption, size } = labels.photo;
    const head = [number, file, caption, size].map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
    const table = `<table class="photo-sheet">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    return [
      {
        id,
        heading: labels.photoSheet,
        isHeaded: true,
        html: `<article>\n<h1>${escapeHtml(labels.photoSheet)}</h1>\n${table}\n</article>`,
      },
    ];
  });
}

function coverHtml(sheet: KitSheet, parts: readonly PagePart[], pages: readonly number[]): string[] {
  const { letterhead, labels, days, edition, languages, embargo } = sheet;
  const [first, ...others] = letterhead.map(escapeHtml);
  const line = (text: string) => (text === '' ? [] : [`<p class="cover-line">${escapeHtml(text)}</p>`]);
  let headings = 0;
  const entries = parts.map(({ id, heading, isHeaded }) => {
    const page = isHeaded ? pages[headings++] : undefined;
    const number = page === undefined ? '' : `<span class="page-number">${page}</span>`;
    return `<li><a href="#${id}"><span>${escapeHtml(heading)}</span>${number}</a></li>`;
  });
  return [
    '<article class="cover">',
    ...(first === undefined ? [] : [`<p class="letterhead">${[`<strong>${first}</strong>`, ...others].join('<br>\n')}</p>`]),
    ...(embargo === '' ? [] : [`<p class="release-line embargo">${escapeHtml(embargo)}</p>`]),
    `<p class="cover-kind">${escapeHtml(labels.pressKit)}</p>`,
    `<h1 class="cover-title">${escapeHtml(titleOf(sheet))}</h1>`,
    ...line([days, edition].filter(Boolean).join(' · ')),
    ...line(languages === '' ? '' : `${labels.languages}: ${languages}`),
    ...(entries.length === 0 ? [] : [`<h2>${escapeHtml(labels.contents)}</h2>`, `<ol class="contents">\n${entries.join('\n')}\n</ol>`]),
    '</article>',
  ];
}
