import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { FindFault, FindQuery } from '../../../core/find/findQuery.ts';
import type { SearchedField } from './fieldFinder.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

interface FindBarProps {
  query: FindQuery;
  onQuery: (query: FindQuery) => void;
  /** The words to write instead; null while only looking. */
  instead: string | null;
  onInstead: (words: string | null) => void;
  fault: FindFault | null;
  count: number;
  /** The present place, from 0. */
  at: number;
  /** The field the present place is in; null where it is in the text. */
  field: SearchedField | null;
  /** Whether nothing may be replaced. */
  isLocked: boolean;
  /** Counts up each time the bar is asked for, so that its field takes the focus again. */
  asked: number;
  onStep: (by: 1 | -1) => void;
  onReplace: () => void;
  onReplaceAll: () => void;
  onClose: () => void;
}

const options = ['matchCase', 'wholeWord', 'sameYo', 'isPattern'] as const;

/** The line under the toolbar in which words are looked for and replaced. It takes nothing from the page: one writes on beside it. */
export function FindBar(props: FindBarProps) {
  const { query, onQuery, instead, onInstead, fault, count, at, field: foundIn, isLocked, asked } = props;
  const { t } = useTranslation('editor');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const said =
    query.text === '' ? '' : fault !== null ? t(`find.${fault}`) : count === 0 ? t('find.none') : t('find.place', { at: at + 1, count });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Enter' && event.target === field.current) props.onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the bar wherever in it the focus is
    <search className="find-bar" aria-label={t('find.label')} onKeyDown={press}>
      <div className="find-line">
        <input
          ref={field}
          className="input"
          aria-label={t('find.words')}
          placeholder={t('find.words')}
          value={query.text}
          spellCheck={false}
          onChange={({ target }) => {
            onQuery({ ...query, text: target.value });
          }}
        />
        <p role="status" className="find-count" data-wrong={fault !== null}>
          {[said, foundIn === null ? '' : t(`find.in.${foundIn}`)].filter(Boolean).join(' · ')}
        </p>
        <IconButton icon={ChevronUp} label={t('find.previous')} keys="Shift+F3" isDisabled={count === 0} onPress={() => props.onStep(-1)} />
        <IconButton icon={ChevronDown} label={t('find.next')} keys="F3" isDisabled={count === 0} onPress={() => props.onStep(1)} />
        <IconButton icon={X} label={t('find.close')} keys="Esc" onPress={props.onClose} />
      </div>
      {instead !== null && (
        <div className="find-line">
          <input
            className="input"
            aria-label={t('find.instead')}
            placeholder={t('find.instead')}
            value={instead}
            disabled={isLocked}
            onChange={({ target }) => {
              onInstead(target.value);
            }}
          />
          <Button isDisabled={isLocked || count === 0} onPress={props.onReplace}>
            {t('find.replace')}
          </Button>
          <Button isDisabled={isLocked || count === 0} onPress={props.onReplaceAll}>
            {t('find.replaceAll')}
          </Button>
          {isLocked && <p className="find-count">{t('find.locked')}</p>}
        </div>
      )}
      <div className="find-line" role="group" aria-label={t('find.options')}>
        {options.map((option) => (
          <ToggleButton
            key={option}
            className="find-option"
            isSelected={query[option]}
            onChange={(isOn) => {
              onQuery({ ...query, [option]: isOn });
            }}
          >
            {t(`find.${option}`)}
          </ToggleButton>
        ))}
        {instead === null && (
          <Button
            weight="quiet"
            onPress={() => {
              onInstead('');
            }}
          >
            {t('find.open')}
          </Button>
        )}
      </div>
    </search>
  );
}
