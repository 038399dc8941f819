/** The lines a news site puts under a text to lead on to other pages, in English and Russian. */
const ways: ReadonlySet<string> = new Set([
  'go back',
  'back',
  'back to the section',
  'back to section',
  'back to the list',
  'back to the all news',
  'back to all news',
  'back to all the news',
  'all news',
  'print version',
  'назад',
  'вернуться',
  'вернуться назад',
  'назад в раздел',
  'в раздел',
  'вернуться в раздел',
  'назад к списку',
  'вернуться к списку',
  'возврат к списку',
  'ко всем новостям',
  'назад ко всем новостям',
  'вернуться ко всем новостям',
  'к списку новостей',
  'вернуться к списку новостей',
  'все новости',
  'версия для печати',
]);

/** Tells whether a line, taken whole, is a way to another page and no part of a text. */
export const isNavigation = (line: string): boolean =>
  ways.has(
    line
      .toLowerCase()
      .replace(/[«»<>←→‹›|[\].…]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
