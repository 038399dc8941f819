import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { ReleaseRowView } from './ReleaseRowView.tsx';
import { pageSize } from './useRows.ts';
import type { Rows } from './useRows.ts';

interface ReleaseListProps {
  label: string;
  rows: Rows;
  openId: string | null;
  /** `focus` says whether the person wants to go on in the text. */
  onOpen: (row: ReleaseRow, focus: boolean) => void;
  onDelete: ((row: ReleaseRow) => Promise<void>) | undefined;
  /** Tells which pages of rows are in sight. */
  onPages: (pages: readonly number[]) => void;
}

const rowHeight = 84;

/** Any number of releases, of which only those in sight are drawn. Arrows move, Enter goes into the text, Delete removes. */
export function ReleaseList({ label, rows, openId, onOpen, onDelete, onPages }: ReleaseListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const { total, row } = rows;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => row(index)?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / pageSize);
  const to = Math.floor((items.at(-1)?.index ?? 0) / pageSize);
  useEffect(() => {
    onPages(Array.from({ length: to - from + 1 }, (_, step) => from + step));
  }, [from, to, onPages]);

  const opened = items.find(({ index }) => row(index)?.id === openId)?.index;
  const active = Math.min(moved ?? opened ?? 0, total - 1);
  const go = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setMoved(next);
    virtual.scrollToIndex(next);
  };
  const inSight = Math.max(1, Math.floor((box.current?.clientHeight ?? rowHeight) / rowHeight));
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + inSight,
    PageUp: active - inSight,
    Home: 0,
    End: total - 1,
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = row(active);
    const next = steps[event.key];
    if (next !== undefined) go(next);
    else if ((event.key === 'Enter' || event.key === ' ') && here) onOpen(here, event.key === 'Enter');
    else if (event.key === 'Delete' && here && onDelete) void onDelete(here);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="rows"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={items.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
      onKeyDown={press}
      onBlur={() => {
        setMoved(null);
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, key, start }) => {
          const release = row(index);
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              data-active={index === active}
              className="row"
              role="option"
              tabIndex={-1}
              aria-selected={release !== undefined && release.id === openId}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setMoved(index);
                box.current?.focus();
                if (release) onOpen(release, false);
              }}
              onKeyDown={press}
            >
              {release && <ReleaseRowView row={release} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
