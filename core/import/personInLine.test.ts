import { expect, test } from 'vitest';
import { personInLine } from './personInLine.ts';

test.each([
  ['CSTO Press Secretary Vladimir Zaynetdinov', 'CSTO Press Secretary', 'Vladimir Zaynetdinov'],
  ['Пресс-секретарь ОДКБ Владимир Зайнетдинов', 'Пресс-секретарь ОДКБ', 'Владимир Зайнетдинов'],
  ['Пресс-секретарь ОДКБ В.А. Зайнетдинов', 'Пресс-секретарь ОДКБ', 'В.А. Зайнетдинов'],
  ['Пресс-секретарь ОДКБ Зайнетдинов В.А.', 'Пресс-секретарь ОДКБ', 'Зайнетдинов В.А.'],
  ['Начальник пресс-службы Иванов Иван Иванович', 'Начальник пресс-службы', 'Иванов Иван Иванович'],
  ['Vladimir Zaynetdinov, CSTO Press Secretary', 'CSTO Press Secretary', 'Vladimir Zaynetdinov'],
  ['Владимир Зайнетдинов — пресс-секретарь ОДКБ', 'пресс-секретарь ОДКБ', 'Владимир Зайнетдинов'],
  ['CSTO Press Secretary, Vladimir Zaynetdinov', 'CSTO Press Secretary', 'Vladimir Zaynetdinov'],
  ['Vladimir Zaynetdinov', '', 'Vladimir Zaynetdinov'],
  ['Press office of the Ministry of Defense', 'Press office of the Ministry of Defense', ''],
  ['Пресс-центр учения', 'Пресс-центр учения', ''],
])('%s', (line, role, name) => {
  expect(personInLine(line)).toEqual({ role, name });
});

test.each(['The maneuvers are aimed at training the forces.', 'training range near the city', `Press ${'x'.repeat(300)}`])(
  '%s names nobody',
  (line) => {
    expect(personInLine(line)).toBeNull();
  },
);
