import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareReleases } from '../../core/history/compareReleases.ts';
import type { ReleaseText } from '../../core/history/revision.ts';
import { languageTag } from '../../core/i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { ComparisonSummary } from './ComparisonSummary.tsx';
import { FieldRow } from './FieldRow.tsx';
import { foldKept } from './foldKept.ts';
import { SideRow } from './SideRow.tsx';

interface ComparisonProps {
  /** The older text and what it is called, then the newer. */
  before: ReleaseText;
  beforeName: string;
  after: ReleaseText;
  afterName: string;
}

/** Two texts of a release side by side: what differs about them, then both from headline to the last block. */
export function Comparison({ before, beforeName, after, afterName }: ComparisonProps) {
  const { t } = useTranslation('history');
  const compared = useMemo(() => compareReleases(before, after), [before, after]);
  const folds = useMemo(() => foldKept(compared.rows), [compared]);
  const [opened, setOpened] = useState<readonly number[]>([]);
  const fields = ['headline' as const, ...compared.fields.filter((field) => field !== 'headline')];
  const languages = { before: languageTag[before.fields.language], after: languageTag[after.fields.language] };
  const names = [beforeName, afterName] as const;
  return (
    <>
      <ComparisonSummary compared={compared} />
      {/* What scrolls is reached by Tab, so that the arrow keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="comparison" aria-label={t('comparison')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{beforeName}</th>
              <th scope="col">{afterName}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field} field={field} before={before.fields} after={after.fields} names={names} languages={languages} />
            ))}
            {folds.map(({ rows, isFolded, from }) =>
              isFolded && !opened.includes(from) ? (
                <tr key={from} className="compared-fold">
                  <td colSpan={2}>
                    <Button
                      weight="quiet"
                      onPress={() => {
                        setOpened([...opened, from]);
                      }}
                    >
                      {t('kept', { count: rows.length })}
                    </Button>
                  </td>
                </tr>
              ) : (
                rows.map((row, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place in this comparison
                  <SideRow key={`${from}-${place}`} row={row} names={names} languages={languages} />
                ))
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}
