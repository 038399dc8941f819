/** A repeatable source of chance (mulberry32): numbers from 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const russian = {
  common:
    'в на и с для по учения военнослужащие рубеж совместный командование полигон задача отработка подразделение район условный противник ' +
    'проведение организация договор безопасность коллективный силы оперативный реагирование журналист брифинг представитель штаб учебный',
  starts: ['', 'при', 'пере', 'за', 'вы', 'от', 'под', 'раз', 'на', 'про', 'со', 'до', 'об', 'из', 'вос', 'пред'],
  roots:
    'ход вод нос став лож вед мер пис строй говор вер дел ступ держ лёт каз бор крыт смотр гляд мет прав став шив рез дар бег ез твор стро готов ряд люд стрел',
  ends: ['ение', 'ения', 'ению', 'ник', 'ника', 'ности', 'ность', 'ный', 'ного', 'ные', 'ил', 'или', 'ает', 'ают', 'ка', 'ки', 'ом', 'ами'],
};
const english = {
  common:
    'the of and to in for exercise training forces joint range press center military units commander peacekeeping security organization collective ' +
    'border republic members staff operation held during took part briefing journalists representatives',
  starts: ['', 'pre', 'inter', 're', 'un', 'over', 'under', 'out', 'trans', 'counter', 'sub', 'super', 'co', 'de', 'en', 'dis'],
  roots:
    'act form port press serve move place range train guard deploy tain ceed struct vent pose mit tend view point cross field line work fire arm guide sign plan state',
  ends: ['', 's', 'ed', 'ing', 'er', 'ers', 'ment', 'ments', 'ion', 'ions', 'able', 'ive', 'ance', 'al', 'ly', 'ness', 'ry', 'ent'],
};

function vocabulary({ common, starts, roots, ends }: typeof russian, random: () => number): string[] {
  const made = roots.split(' ').flatMap((root) => starts.flatMap((start) => ends.map((end) => start + root + end)));
  const shuffled = made.map((word) => ({ word, at: random() })).toSorted((a, b) => a.at - b.at);
  return [...common.split(' '), ...new Set(shuffled.map(({ word }) => word))];
}

/** A source of words of one language, some 9,000 of them, as often as words of real texts are (Zipf). */
export function wordSource(language: 'en' | 'ru', random: () => number): () => string {
  const known = vocabulary(language === 'ru' ? russian : english, random);
  return () => known[Math.min(known.length - 1, Math.floor(known.length ** random()) - 1)] ?? '';
}

/** A sentence that starts large and ends with a full stop. */
export function sentence(word: () => string, length: number): string {
  const words = Array.from({ length }, word).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
