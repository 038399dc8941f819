import { errorText } from '../../core/i18n/errorText.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { ok } from '../../core/result.ts';
import type { CliCommand } from './run.ts';

const line = ({ id, date, status, kind, language, headline }: ReleaseRow) => [id, date ?? '-', status, kind, language, headline].join('\t');

/** `list`: every release that is not in the trash. */
export const listCommand: CliCommand = async (cli) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const rows: ReleaseRow[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await services.value.library.list({
      view: 'releases',
      statuses: [],
      kinds: [],
      languages: [],
      offset: rows.length,
      limit: 500,
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    total = page.value.rows.length === 0 ? rows.length : page.value.total;
  }
  return ok({ value: rows, lines: rows.map(line) });
};

/** `search WORDS`: the best hits first. */
export const searchCommand: CliCommand = async (cli, words) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const rows = await services.value.library.search(words.join(' '), 100);
  return rows.ok ? ok({ value: rows.value, lines: rows.value.map(line) }) : rows;
};

/** `outbox`: every parcel, with the reason where there is one. */
export const outboxCommand: CliCommand = async (cli) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const parcels = await services.value.library.parcels();
  if (!parcels.ok) return parcels;
  return ok({
    value: parcels.value,
    lines: parcels.value.map(({ id, state, destinationName, headline, receipt, error }) =>
      [id, state, destinationName, headline, receipt?.url ?? (error ? errorText(error, cli.language).what : '')].join('\t'),
    ),
  });
};
