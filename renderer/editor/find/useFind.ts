import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { readQuery, type FindQuery } from '../../../core/find/findQuery.ts';
import { replacementFor } from '../../../core/find/replacementFor.ts';
import type { ReleaseFields } from '../../../core/release/release.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import { fieldsAfter, fieldsBefore, matchesInFields, replaceInField, replaceInFields, type FieldMatch } from './fieldFinder.ts';

/** What is found in an open release: in the fields over the body, in the body, in the fields beside it. */
interface Found {
  before: FieldMatch[];
  inBody: number;
  after: FieldMatch[];
}
const nothing: Found = { before: [], inBody: 0, after: [] };

/** After a change the text is searched again in this many milliseconds: never while a key is on its way. */
const pause = 250;

interface FindIn {
  isOpen: boolean;
  query: FindQuery;
  body: RefObject<BodyEditorHandle | null>;
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
  /** Changes with every change of the body. */
  edition: number;
}

/** Looks for words in the whole release, keeps the place, and replaces. */
export function useFind({ isOpen, query, body, fields, change, edition }: FindIn) {
  const [found, setFound] = useState<Found>(nothing);
  const [place, setPlace] = useState(0);
  const searched = useRef(edition);
  const read = useMemo(() => (isOpen && query.text !== '' ? readQuery(query) : null), [isOpen, query]);
  const expression = read?.ok ? read.value : null;

  useEffect(() => {
    const search = () => {
      const inBody = body.current?.finder.search(expression) ?? 0;
      if (expression === null) setFound(nothing);
      else
        setFound({
          before: matchesInFields(fields, fieldsBefore, expression),
          inBody,
          after: matchesInFields(fields, fieldsAfter, expression),
        });
    };
    // What was asked for is looked for at once; only behind somebody who writes it waits.
    const isWriting = searched.current !== edition;
    searched.current = edition;
    const timer = setTimeout(search, isWriting ? pause : 0);
    return () => {
      clearTimeout(timer);
    };
  }, [expression, body, fields, edition, isOpen]);

  const count = found.before.length + found.inBody + found.after.length;
  const at = count === 0 ? 0 : place % count;
  const bodyPlace = at - found.before.length;
  const isInBody = count > 0 && bodyPlace >= 0 && bodyPlace < found.inBody;
  const inField = count === 0 || isInBody ? null : (found.before[at] ?? found.after[bodyPlace - found.inBody] ?? null);
  useEffect(() => {
    body.current?.finder.show(isInBody ? bodyPlace : null);
  }, [body, isInBody, bodyPlace, found]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (count > 0) setPlace((was) => ((was % count) + by + count) % count);
    },
    [count],
  );
  const replace = (words: string) => {
    if (isInBody) body.current?.finder.replace(bodyPlace, (match) => replacementFor(match, words, query.isPattern));
    else if (inField && expression) change(replaceInField(fields, inField, expression, words, query.isPattern));
  };
  /** Gives how many places were replaced, and what takes all of it back. */
  const replaceAll = (words: string): { replaced: number; undo: () => void } => {
    const changed = expression ? replaceInFields(fields, expression, words, query.isPattern) : {};
    const inBody = body.current?.finder.replace('all', (match) => replacementFor(match, words, query.isPattern)) ?? 0;
    const was = Object.fromEntries(Object.keys(changed).map((name) => [name, fields[name as keyof ReleaseFields]]));
    if (Object.keys(changed).length > 0) change(changed);
    return {
      replaced: found.before.length + found.after.length + inBody,
      undo: () => {
        if (inBody > 0) body.current?.run('undo');
        if (Object.keys(was).length > 0) change(was);
      },
    };
  };
  return { fault: read?.ok === false ? read.error : null, count, at, inField, isInBody, bodyPlace, step, replace, replaceAll };
}
