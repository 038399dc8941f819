import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { AppError } from '../../core/appError.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { passes } from './listFilter.ts';
import type { ListFilter } from './listFilter.ts';

/** Rows asked for at once. */
export const pageSize = 100;
const mostFound = 200;

interface RowsQuery {
  view: 'releases' | 'trash';
  text: string;
  filter: ListFilter;
  /** The pages in sight, from 0. */
  pages: readonly number[];
}

/** The rows of the list, however many: only the pages in sight are in memory. */
export interface Rows {
  total: number;
  row: (index: number) => ReleaseRow | undefined;
  error: AppError | null;
  isPending: boolean;
}

/** Reads the list, or what a search found when there are words to search for. */
export function useRows({ view, text, filter, pages }: RowsQuery): Rows {
  const words = text.trim();
  const searching = words !== '' && view === 'releases';
  const found = useAsk('library.search', { text: words, limit: mostFound }, searching);
  const wanted = [...new Set([0, ...pages])].toSorted((a, b) => a - b);
  const listed = useQueries({
    queries: wanted.map((page) => {
      const query = {
        view,
        statuses: [...filter.statuses],
        kinds: [...filter.kinds],
        languages: [...filter.languages],
        offset: page * pageSize,
        limit: pageSize,
      };
      return {
        queryKey: ['library.list', query],
        queryFn: () => call('library.list', query),
        enabled: !searching,
        placeholderData: keepPreviousData,
        throwOnError: true,
      };
    }),
  });
  if (searching) {
    const rows = (found.value ?? []).filter((row) => passes(filter, row));
    return { total: rows.length, row: (index) => rows[index], error: found.error, isPending: found.isPending };
  }
  const first = listed[0]?.data;
  const page = (index: number) => {
    const answer = listed[wanted.indexOf(Math.floor(index / pageSize))];
    return answer?.data?.ok === true && !answer.isPlaceholderData ? answer.data.value.rows : undefined;
  };
  return {
    total: first?.ok === true ? first.value.total : 0,
    row: (index) => (index < pageSize && first?.ok === true ? first.value.rows[index] : page(index)?.[index % pageSize]),
    error: first?.ok === false ? first.error : null,
    isPending: first === undefined,
  };
}
