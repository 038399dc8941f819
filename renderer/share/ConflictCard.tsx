import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareReleases } from '../../core/history/compareReleases.ts';
import type { ReleaseText } from '../../core/history/revision.ts';
import { languageTag } from '../../core/i18n/language.ts';
import type { Conflict } from '../../core/merge/conflict.ts';
import type { Decision } from '../../core/merge/decided.ts';
import { FieldRow } from '../history/FieldRow.tsx';
import { SideRow } from '../history/SideRow.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { OwnBlock } from './OwnBlock.tsx';
import { OwnField } from './OwnField.tsx';

type Take = 'ours' | 'theirs' | 'both' | 'own';

interface ConflictCardProps {
  conflict: Conflict;
  ours: ReleaseText;
  theirs: ReleaseText;
  author: string;
  onDecide: (decision: Decision | null) => void;
}

/** One place that two desks changed, on both sides with the words that differ marked, and the choice of what is to stand there. */
export function ConflictCard({ conflict, ours, theirs, author, onDecide }: ConflictCardProps) {
  const { t } = useTranslation('share');
  const { t: tHistory } = useTranslation('history');
  const heading = useId();
  const [take, setTake] = useState<Take | null>(null);
  const names = [t('ours'), t('theirs', { author })] as const;
  const languages = { before: languageTag[ours.fields.language], after: languageTag[theirs.fields.language] };
  const rows = useMemo(() => rowsOf(conflict, ours, theirs), [conflict, ours, theirs]);
  const title = conflict.kind === 'field' ? tHistory(`field.${conflict.field}`) : t(`place.${conflict.why}`);
  const options = optionsOf(conflict).map((id) => ({ id, name: isNothing(conflict, id) ? t('take.none') : t(`take.${id}`) }));
  return (
    <section className="conflict" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div className="comparison sides">
        <table>
          <thead>
            <tr>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.kind === 'field' ? (
              <FieldRow field={conflict.field} before={ours.fields} after={theirs.fields} names={names} languages={languages} />
            ) : (
              rows.map((row, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place in this comparison
                <SideRow key={place} row={row} names={names} languages={languages} />
              ))
            )}
          </tbody>
        </table>
      </div>
      <RadioChoice
        label={t('take.label')}
        value={take}
        options={options}
        onChange={(chosen) => {
          setTake(chosen);
          // What is written anew is decided as soon as it is written.
          onDecide(chosen === 'own' ? null : { take: chosen });
        }}
      />
      {take === 'own' && conflict.kind === 'field' && typeof conflict.ours === 'string' && (
        <OwnField text={conflict.ours} field={conflict.field} lang={languages.before} onDecide={onDecide} />
      )}
      {take === 'own' && conflict.kind === 'block' && (
        <OwnBlock conflict={conflict} language={ours.fields.language} date={ours.fields.date} onDecide={onDecide} />
      )}
    </section>
  );
}

/** Both sides of a block as the comparison of a text of one block each. */
function rowsOf(conflict: Conflict, ours: ReleaseText, theirs: ReleaseText) {
  if (conflict.kind === 'field') return [];
  const only = (text: ReleaseText, block: typeof conflict.ours): ReleaseText => ({
    fields: text.fields,
    document: { version: text.document.version, blocks: block ? [block] : [] },
  });
  return compareReleases(only(ours, conflict.ours), only(theirs, conflict.theirs)).rows;
}

/** Typed fields can be written anew; of the others one side stands. */
function optionsOf(conflict: Conflict): readonly Take[] {
  if (conflict.kind === 'field')
    return typeof conflict.ours === 'string' && isTyped(conflict.field) ? ['ours', 'theirs', 'own'] : ['ours', 'theirs'];
  const isOpaque = conflict.ours?.type === 'opaque' || conflict.theirs?.type === 'opaque';
  return conflict.ours && conflict.theirs
    ? isOpaque
      ? ['ours', 'theirs', 'both']
      : ['ours', 'theirs', 'both', 'own']
    : ['ours', 'theirs'];
}

const typed: ReadonlySet<string> = new Set(['number', 'headline', 'subheadline', 'training', 'notes']);
const isTyped = (field: string): boolean => typed.has(field);

const isNothing = (conflict: Conflict, take: Take): boolean =>
  conflict.kind === 'block' && ((take === 'ours' && conflict.ours === null) || (take === 'theirs' && conflict.theirs === null));
