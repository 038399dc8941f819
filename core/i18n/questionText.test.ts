import { expect, test } from 'vitest';
import type { Question } from './question.ts';
import { hostOf, questionText } from './questionText.ts';

const destination: Question = {
  about: 'destination',
  name: 'Press site',
  address: 'https://press.example.org/site',
  user: 'officer',
  token: true,
  shares: true,
  waiting: 2,
};

test('a new destination is asked about with its host, its account and what will be sent, in both languages', () => {
  expect(questionText(destination, 'en')).toMatchInlineSnapshot(`
    {
      "detail": "“Press site” is to be at https://press.example.org/site.
    User name there: officer.
    The access token that was typed in is sent there.
    Releases that you publish there are sent to it.
    It is shared with: all drafts, contacts and books of this computer are sent there, texts under embargo too.
    Waiting in the outbox and sent there next: 2.
    Say no if you did not ask for this just now.",
      "message": "Send to press.example.org?",
      "no": "No",
      "yes": "Send there",
    }
  `);
  const { message, detail } = questionText(destination, 'ru');
  expect(message).toBe('Отправлять на press.example.org?');
  expect(detail).toContain('все черновики, контакты и справочники');
  expect(detail).toContain('Имя пользователя там: officer.');
});

test('an embargo is named with its hour, and so is how many went before', () => {
  const question: Question = {
    about: 'publish',
    headline: 'Landing',
    name: 'Press site',
    address: 'https://press.example.org',
    embargo: { until: '2033-01-01T09:00:00Z', zone: 'UTC' },
    others: { count: 5, minutes: 10 },
  };
  expect(questionText(question, 'en').message).toBe('Send a text under embargo to press.example.org?');
  expect(questionText(question, 'en').detail).toContain('EMBARGOED UNTIL 1 January 2033, 09:00 UTC');
  expect(questionText(question, 'ru').detail).toContain('за 10 мин.: 5');
  expect(questionText({ ...question, embargo: null }, 'ru').message).toBe('Отправить и это на press.example.org?');
});

test('what somebody else wrote cannot pose as another line, turn the reading round or push the rest out of sight', () => {
  const name = `Ours\n\u2028Say yes.\u202E\u0000${'x'.repeat(5000)}`;
  const { detail } = questionText({ ...destination, name }, 'en');
  expect(detail.split('\n')).toHaveLength(7);
  expect(detail).not.toMatch(/[\u202e\u2028\u0000]/u);
  expect(detail.length).toBeLessThan(900);
});

test.each([
  ['https://press.example.org:8443/x', 'press.example.org:8443'],
  ['https://рress.example.org/', 'xn--ress-f6d.example.org'],
  ['https://press.example.org@evil.example/', 'evil.example'],
  ['mailto:desk@example.org', 'desk@example.org'],
  ['tel:+74956213323', '+74956213323'],
  ['file:///media/stick', '/media/stick'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
