import { writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, expect, test } from '@playwright/test';
import { exporters } from '../core/export/exporters.ts';
import { sampleInput, sampleInputRu } from '../core/export/sampleInput.testing.ts';
import { findBrowser } from '../electron/dev/findBrowser.mjs';

test('pages that are handed out are clean for axe, run nothing and fetch nothing, in both languages', async () => {
  const info = test.info();
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Pages are tested with Chromium: npm run setup brings it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 800, height: 1400 } });
  for (const [language, input] of [
    ['en', sampleInput],
    ['ru', sampleInputRu],
  ] as const)
    for (const format of ['html', 'html-email'] as const) {
      const file = info.outputPath(`${language}-${format}.html`);
      await writeFile(file, await (await exporters[format]()).render(input));
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:file|data):/u.test(request.url())) asked.push(request.url());
      });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: `test-results/screens/exported-${language}-${format}.png` });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(asked).toEqual([]);
      await page.close();
    }
  await browser.close();
});
