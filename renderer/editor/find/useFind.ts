import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { readPattern, readWords, type FindQuery, type ReadQuery } from '../../../core/find/findQuery.ts';
import { replacementFor } from '../../../core/find/replacementFor.ts';
import type { ReleaseFields } from '../../../core/release/release.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import { usePatternEngine } from './usePatternEngine.ts';
import { useReplacedFields } from './useReplacedFields.ts';
import { showInFields } from './showInFields.ts';
import { sameValue } from '../../../core/sameValue.ts';
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
  /** The fields as they are at the moment of asking. */
  now: () => ReleaseFields;
  /** Changes with every change of the body. */
  edition: number;
}

/** Looks for words in the whole release, keeps the place, and replaces. */
export function useFind({ isOpen, query, body, fields, change, now, edition }: FindIn) {
  const [found, setFound] = useState<Found>(nothing);
  const [place, setPlace] = useState(0);
  const searched = useRef(edition);
  const engine = usePatternEngine(isOpen && query.isPattern);
  const read = useMemo((): ReadQuery | null => {
    if (!isOpen || query.text === '') return null;
    return query.isPattern ? engine && readPattern(query, engine) : { ok: true, value: readWords(query) };
  }, [isOpen, query, engine]);
  const find = read?.ok ? read.value : null;

  useEffect(() => {
    const search = () => {
      const inBody = body.current?.finder.search(find) ?? 0;
      if (find === null) setFound(nothing);
      else setFound({ before: matchesInFields(fields, fieldsBefore, find), inBody, after: matchesInFields(fields, fieldsAfter, find) });
    };
    // What was asked for is looked for at once; only behind somebody who writes it waits.
    const isWriting = searched.current !== edition;
    searched.current = edition;
    const timer = setTimeout(search, isWriting ? pause : 0);
    return () => {
      clearTimeout(timer);
    };
  }, [find, body, fields, edition, isOpen]);

  const count = found.before.length + found.inBody + found.after.length;
  const at = count === 0 ? 0 : place % count;
  const bodyPlace = at - found.before.length;
  const isInBody = count > 0 && bodyPlace >= 0 && bodyPlace < found.inBody;
  const inField = count === 0 || isInBody ? null : (found.before[at] ?? found.after[bodyPlace - found.inBody] ?? null);
  useEffect(() => {
    body.current?.finder.show(isInBody ? bodyPlace : null);
  }, [body, isInBody, bodyPlace, found]);

  useEffect(() => {
    showInFields([...found.before, ...found.after], inField);
    return () => {
      showInFields([], null);
    };
  }, [found, inField]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (count > 0) setPlace((was) => ((was % count) + by + count) % count);
    },
    [count],
  );
  const replace = (words: string) => {
    if (isInBody) body.current?.finder.replace(bodyPlace, (match) => replacementFor(match, words, query.isPattern));
    else if (inField && find) change(replaceInField(fields, inField, find, words, query.isPattern));
  };
  const { keep, followHistory } = useReplacedFields(body, change, now);
  /** Gives how many places were replaced, and what takes all of it back: that tells whether it could, since nothing written later is taken along. */
  const replaceAll = (words: string): { replaced: number; undo: () => boolean } => {
    const { current: handle } = body;
    const was = now();
    const before = handle?.document();
    const changed = find ? replaceInFields(was, find, words, query.isPattern) : {};
    const inBody = handle?.finder.replace('all', (match) => replacementFor(match, words, query.isPattern)) ?? 0;
    const left = handle?.document();
    if (Object.keys(changed).length > 0) change(changed);
    const names = Object.keys(changed) as (keyof typeof changed)[];
    const restored = Object.fromEntries(names.map((name) => [name, was[name]])) as Partial<ReleaseFields>;
    keep(inBody > 0 && names.length > 0 && before && left ? { before, left, was: restored, changed } : null);
    return {
      replaced: found.before.length + found.after.length + inBody,
      undo: () => {
        const isAsLeft =
          handle === body.current && sameValue(handle?.document(), left) && names.every((name) => now()[name] === changed[name]);
        if (!isAsLeft) return false;
        if (inBody > 0) handle?.run('undo');
        else change(restored);
        return true;
      },
    };
  };
  return {
    fault: read?.ok === false ? read.error : null,
    count,
    at,
    inField,
    isInBody,
    bodyPlace,
    step,
    replace,
    replaceAll,
    followHistory,
  };
}
