import { ArrowDown, ArrowUp, GripVertical, SquareArrowOutUpRight, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { Button } from 'react-aria-components/Button';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import type { KitLook } from '../../core/kit/kitLook.ts';
import type { PlannedPart } from '../../core/kit/kitPlan.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { useWindow } from '../app/windowContext.ts';
import { ReleaseRowView } from '../library/ReleaseRowView.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { movedPart } from './movedPart.ts';

interface KitPartsProps {
  parts: readonly PlannedPart[];
  look: KitLook;
  onChange: (parts: PlannedPart[]) => void;
}

const keyOf = (part: PlannedPart): string => (part.type === 'release' ? part.id : part.type);

/** The parts of a kit in their order. They are moved by dragging, with the buttons, or with Alt and an arrow. */
export function KitParts({ parts, look, onChange }: KitPartsProps) {
  const { t } = useTranslation('kits');
  const { t: tLibrary } = useTranslation('library');
  const { openRelease } = useWindow();
  const move = (key: string, to: number) => {
    const moved = movedPart(
      parts,
      parts.findIndex((part) => keyOf(part) === key),
      to,
    );
    if (moved !== null) onChange(moved);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const before = parts.findIndex((part) => keyOf(part) === target.key);
      if (key !== undefined && before >= 0) move(String(key), before + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  const rowOf = (part: PlannedPart): ReleaseRow | undefined =>
    part.type === 'release' ? look.rows.find(({ id, trashedAt }) => id === part.id && trashedAt === null) : undefined;
  const nameOf = (part: PlannedPart): string => {
    if (part.type !== 'release') return t(`part.${part.type}`);
    const headline = look.rows.find(({ id }) => id === part.id)?.headline ?? '';
    return headline === '' ? tLibrary('untitled') : headline;
  };
  const sheetOf = (type: 'photo-sheet' | 'contacts'): string => {
    const [count, none, some] =
      type === 'photo-sheet' ? ([look.photos, 'noPhotos', 'photos'] as const) : ([look.contacts, 'noContacts', 'contacts'] as const);
    return count === 0 ? t(none) : t(some, { count });
  };
  /** The row the focus is in moves, before the list takes the arrow for its own. */
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const key = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    const at = parts.findIndex((part) => keyOf(part) === key);
    if (key == null || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(key, event.key === 'ArrowUp' ? at - 1 : at + 2);
  };
  return (
    <div onKeyDownCapture={press}>
      <GridList
        className="kit-list"
        aria-label={t('partsHeading')}
        items={parts.map((part, at) => ({ id: keyOf(part), part, at }))}
        dependencies={[look, parts, t]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="help">{t('noParts')}</p>}
      >
        {({ id, part, at }) => {
          const row = rowOf(part);
          const name = nameOf(part);
          return (
            <GridListItem id={id} textValue={name} className="kit-part">
              <Button slot="drag" className="button quiet icon" aria-label={t('act.drag', { name })}>
                <GripVertical size={18} strokeWidth={1.75} aria-hidden />
              </Button>
              <span className="kit-place">{at + 1}</span>
              <div className="kit-words">
                {row !== undefined && <ReleaseRowView row={row} />}
                {part.type !== 'release' && (
                  <>
                    <span className="row-headline">{name}</span>
                    <span className="row-facts">{sheetOf(part.type)}</span>
                  </>
                )}
                {part.type === 'release' && row === undefined && (
                  <>
                    <span className="row-headline">{name}</span>
                    <span className="note">{t('gone')}</span>
                  </>
                )}
              </div>
              <div className="kit-acts">
                {row !== undefined && (
                  <IconButton icon={SquareArrowOutUpRight} label={t('act.open', { name })} onPress={() => void openRelease(row.id, true)} />
                )}
                <IconButton
                  icon={ArrowUp}
                  label={t('act.up', { name })}
                  keys="Alt+↑"
                  isDisabled={at === 0}
                  onPress={() => {
                    move(id, at - 1);
                  }}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('act.down', { name })}
                  keys="Alt+↓"
                  isDisabled={at === parts.length - 1}
                  onPress={() => {
                    move(id, at + 2);
                  }}
                />
                <IconButton
                  icon={X}
                  label={t('act.leaveOut', { name })}
                  onPress={() => {
                    onChange(parts.filter((other) => other !== part));
                  }}
                />
              </div>
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}
