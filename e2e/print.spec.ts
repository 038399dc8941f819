import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { htmlPage } from '../core/export/html/htmlPage.ts';
import { sampleInput } from '../core/export/sampleInput.testing.ts';
import { findBrowser } from '../electron/dev/findBrowser.mjs';
import { expect, test } from './launch.ts';

test('printed on paper every page bears its number and the embargo, and no word is lost', async () => {
  const info = test.info();
  const { release } = sampleInput;
  const { blocks } = release.document;
  const long = Array.from({ length: 4 }, (_, turn) => blocks.map((block) => ({ ...block, id: `${turn}-${block.id}` }))).flat();
  const fields = { ...release.fields, embargo: { until: '2022-10-20T09:00:00Z', zone: 'Asia/Dushanbe' } };
  const html = htmlPage(
    { ...sampleInput, release: { ...release, fields, document: { version: 1, blocks: long } } },
    { source: 'data:', photoSrc: () => '' },
  );
  const [page, pdf] = [info.outputPath('page.html'), info.outputPath('page.pdf')];
  await writeFile(page, html);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('The printed page is tested with Chromium: npm run setup brings it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const sheet = await browser.newPage();
  await sheet.goto(`file://${page}`);
  await sheet.pdf({ path: pdf, preferCSSPageSize: true });
  await sheet.screenshot({ path: 'test-results/screens/printed-page.png' });
  await browser.close();
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-']);
  const pages = stdout.split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, text] of pages.entries()) {
    expect(text, `page ${at + 1}`).toMatch(/EMBARGOED UNTIL .*20 October 2022/u);
    expect(text, `page ${at + 1}`).toMatch(new RegExp(`${at + 1}\\s*/\\s*${pages.length}`, 'u'));
  }
  expect(stdout.match(/The CAR CRDF blockade conditional/gu)).toHaveLength(4);
});
