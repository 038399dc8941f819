import { expect, test } from 'vitest';
import type { Question } from '../../core/i18n/question.ts';
import { fail, ok } from '../../core/result.ts';
import { openOutside } from './openOutside.ts';

/** The way out, with a person who has done `acts` things and says what `says.yes` says. */
function wayOut(acts: number) {
  const opened: string[] = [];
  const asked: Question[] = [];
  const says = { yes: true };
  const open = openOutside(
    async (question) => {
      asked.push(question);
      return says.yes ? ok(null) : fail({ kind: 'cancelled' });
    },
    { spend: () => (acts -= 1) >= 0 },
    async (url) => void opened.push(url),
  );
  return { opened, asked, says, open };
}

test('a host is asked about once, whatever stands behind it', async () => {
  const { open, opened, asked } = wayOut(9);
  const urls = [
    'https://press.example.org/1',
    'https://press.example.org/2?a=b',
    'https://press.example.org:8443/',
    'mailto:desk@example.org',
  ];
  for (const url of urls) expect(await open(url)).toEqual(ok(null));
  expect(opened).toEqual(urls);
  expect(asked.map((question) => 'url' in question && question.url)).toEqual([urls[0], urls[2], urls[3]]);
});

test('after a no nothing opens, and it is asked again', async () => {
  const { open, opened, asked, says } = wayOut(9);
  says.yes = false;
  for (let times = 0; times < 2; times += 1) expect(await open('https://press.example.org/')).toMatchObject({ ok: false });
  expect([opened, asked.length]).toEqual([[], 2]);
});

test('a known host opens only after an act of the person', async () => {
  const { open, opened } = wayOut(1);
  expect(await open('https://press.example.org/1')).toEqual(ok(null));
  expect(await open('https://press.example.org/?stolen')).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(opened).toEqual(['https://press.example.org/1']);
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'ms-word:x', 'smb://host/share', ''])(
  '%s is never even asked about',
  async (url) => {
    const { open, asked } = wayOut(9);
    expect(await open(url)).toMatchObject({ ok: false, error: { kind: 'input-invalid' } });
    expect(asked).toEqual([]);
  },
);
