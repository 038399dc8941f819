import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import type { Rows } from './useRows.ts';

type Named = Pick<ReleaseRow, 'id' | 'headline'>;

/** Moves releases to the trash and back. Nothing is asked: a message offers to undo it. */
export function useTrash(rows?: Rows) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const { releaseId, openRelease, toasts, tellError } = useWindow();
  const restore = useCallback(
    async ({ id }: Named) => {
      const restored = await call('release.restore', { id });
      if (!restored.ok) {
        tellError(restored.error);
        return;
      }
      await openRelease(id, true);
    },
    [openRelease, tellError],
  );
  const trash = useCallback(
    async (row: Named) => {
      // The page gives the text to the library before it goes; its neighbour in the list takes the place.
      if (row.id === releaseId && !(await openRelease(neighbour(rows, row.id), false))) return;
      const moved = await call('release.trash', { id: row.id });
      if (!moved.ok) {
        tellError(moved.error);
        return;
      }
      toasts.add({
        text: t('trashed', { headline: row.headline || t('untitled') }),
        act: {
          label: tApp('act.undo'),
          do: () => {
            void restore(row);
          },
        },
      });
    },
    [rows, releaseId, openRelease, restore, tellError, toasts, t, tApp],
  );
  return { trash, restore };
}

function neighbour(rows: Rows | undefined, id: string): string | null {
  if (rows === undefined) return null;
  for (let index = 0; index < rows.total; index++) {
    const row = rows.row(index);
    if (row?.id === id) return (rows.row(index + 1) ?? rows.row(index - 1))?.id ?? null;
  }
  return null;
}
