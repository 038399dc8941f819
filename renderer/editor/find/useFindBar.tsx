import { useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindQuery } from '../../../core/find/findQuery.ts';
import type { ReleaseFields } from '../../../core/release/release.ts';
import { useWindow } from '../../app/windowContext.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import './find.css';
import { FindBar } from './FindBar.tsx';
import { useFind } from './useFind.ts';

interface FindBarOf {
  body: RefObject<BodyEditorHandle | null>;
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
  /** The fields as they are at the moment of asking. */
  now: () => ReleaseFields;
  edition: number;
  isLocked: boolean;
  /** Puts the caret back where it was on the page. */
  back: () => void;
}

const first: FindQuery = { text: '', matchCase: false, wholeWord: false, sameYo: true, isPattern: false };

/** The find bar of a page, whether it is open, and what opens it. */
export function useFindBar({ body, fields, change, now, edition, isLocked, back }: FindBarOf): {
  bar: ReactNode;
  open: (isReplacing: boolean) => void;
  step: (by: 1 | -1) => void;
  /** The text was taken a step back or forth: fields that were replaced together with it follow. */
  followHistory: () => void;
} {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  const { toasts } = useWindow();
  const [asked, setAsked] = useState(0);
  const [query, setQuery] = useState(first);
  const [instead, setInstead] = useState<string | null>(null);
  const found = useFind({ isOpen: asked > 0, query, body, fields, change, now, edition });
  const open = (isReplacing: boolean) => {
    const selected = String(getSelection()).trim();
    if (selected !== '' && !selected.includes('\n') && selected.length <= 200)
      setQuery((was) => ({ ...was, text: selected, isPattern: false }));
    if (isReplacing) setInstead((was) => was ?? '');
    setAsked((was) => was + 1);
  };
  const close = () => {
    setAsked(0);
    setInstead(null);
    if (found.isInBody) {
      body.current?.finder.select(found.bodyPlace);
      body.current?.focus();
    } else back();
  };
  const replaceAll = () => {
    const { replaced, undo } = found.replaceAll(instead ?? '');
    const takeBack = () => {
      if (!undo()) toasts.add({ text: t('find.tooLate') });
    };
    toasts.add({ text: t('find.replaced', { count: replaced }), act: { label: tApp('act.undo'), do: takeBack } });
  };
  const bar = asked > 0 && (
    <FindBar
      query={query}
      onQuery={setQuery}
      instead={instead}
      onInstead={setInstead}
      fault={found.fault}
      count={found.count}
      at={found.at}
      field={found.inField?.field ?? null}
      isLocked={isLocked}
      asked={asked}
      onStep={found.step}
      onReplace={() => {
        found.replace(instead ?? '');
      }}
      onReplaceAll={replaceAll}
      onClose={close}
    />
  );
  return { bar, open, step: found.step, followHistory: found.followHistory };
}
