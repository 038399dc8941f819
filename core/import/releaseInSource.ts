import { ok, type Result } from '../result.ts';
import { dayAtEnd, dayInLine } from './dayInText.ts';
import type { Dropped } from './imported.ts';
import { isNavigation } from './navigation.ts';
import type { SourceLine } from './sourceLines.ts';

/** The one release of a source, in raw lines, and what stands around it. `headline` is empty when the source has none. */
export interface ReleaseInSource {
  headline: string;
  /** ISO day. */
  date: string | null;
  body: SourceLine[];
  dropped: Dropped[];
}

/** Finds the release in the lines of a source; `date-invalid` when its date is none. */
export function releaseInSource(lines: readonly SourceLine[]): Result<ReleaseInSource> {
  const heading = datedHeading(lines, 0);
  return heading ? releaseOfSite(lines, heading) : plainRelease(lines);
}

interface Heading {
  /** Where the headline stands alone, and where it stands again with its date. */
  alone: number;
  dated: number;
  headline: string;
  day: Result<string>;
}

/** A news site prints the headline twice, the second time with the date at its end; that is how a release is told from teasers. */
function datedHeading(lines: readonly SourceLine[], from: number): Heading | null {
  const seen = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    if (index < from) continue;
    const found = dayAtEnd(text);
    const alone = found ? seen.get(found.before) : undefined;
    if (found && alone !== undefined && found.before.length <= 300) {
      return { alone, dated: index, headline: found.before, day: found.day };
    }
    seen.set(text, index);
  }
  return null;
}

function releaseOfSite(lines: readonly SourceLine[], heading: Heading): Result<ReleaseInSource> {
  if (!heading.day.ok) return heading.day;
  const next = datedHeading(lines, heading.dated + 1)?.alone ?? lines.length;
  const footer = lines.findIndex((line, index) => index > heading.dated + 1 && isNavigation(line.text));
  const end = footer === -1 ? next : Math.min(next, footer);
  const body: SourceLine[] = [];
  const dropped: Dropped[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === heading.alone) continue;
    if (index === heading.dated) dropped.push({ reason: 'repeated-headline', text: line.text });
    else if (isNavigation(line.text)) dropped.push({ reason: 'navigation', text: line.text });
    else if (index > heading.dated && index < end) body.push(line);
    else dropped.push({ reason: 'other-news', text: line.text });
  }
  return ok({ headline: heading.headline, date: heading.day.value, body, dropped });
}

/** Any other text: the headline first, a line with nothing but a date before or after it, then the body. */
function plainRelease(lines: readonly SourceLine[]): Result<ReleaseInSource> {
  const dropped = lines.filter((line) => isNavigation(line.text)).map(({ text }): Dropped => ({ reason: 'navigation', text }));
  const [first, second, ...rest] = lines.filter((line) => !isNavigation(line.text));
  if (!first) return ok({ headline: '', date: null, body: [], dropped });
  if (!second) return ok({ headline: first.text, date: null, body: [], dropped });

  const above = dayInLine(first.text);
  if (above) return above.ok ? ok({ headline: second.text, date: above.value, body: rest, dropped }) : above;
  const below = dayInLine(second.text);
  if (below) return below.ok ? ok({ headline: first.text, date: below.value, body: rest, dropped }) : below;

  const atEnd = dropped.length > 0 ? dayAtEnd(first.text) : null;
  if (!atEnd || atEnd.before === '') return ok({ headline: first.text, date: null, body: [second, ...rest], dropped });
  if (!atEnd.day.ok) return atEnd.day;
  // Copied from the site from its second headline on: the date belongs to the page, not to the headline.
  const repeated: Dropped = { reason: 'repeated-headline', text: first.text };
  return ok({ headline: atEnd.before, date: atEnd.day.value, body: [second, ...rest], dropped: [repeated, ...dropped] });
}
