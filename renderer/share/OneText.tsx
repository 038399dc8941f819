import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareReleases } from '../../core/history/compareReleases.ts';
import type { ReleaseText } from '../../core/history/revision.ts';
import { languageTag } from '../../core/i18n/language.ts';
import { SideBlock } from '../history/SideBlock.tsx';

/** The only text there is to look at, from headline to the last block. */
export function OneText({ text }: { text: ReleaseText }) {
  const { t } = useTranslation('share');
  // Compared with itself it is every block as it is drawn beside another.
  const { rows } = useMemo(() => compareReleases(text, text), [text]);
  const { headline, language } = text.fields;
  return (
    // What scrolls is reached by Tab, so that the arrow keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section
      className="comparison one-text"
      aria-label={headline === '' ? t('untitled') : headline}
      lang={languageTag[language]}
      tabIndex={0}
    >
      <h3>{headline === '' ? t('untitled') : headline}</h3>
      {rows.map(
        ({ after }, place) =>
          // oxlint-disable-next-line react/no-array-index-key -- the blocks are drawn once
          after && <SideBlock key={place} block={after} />,
      )}
    </section>
  );
}
