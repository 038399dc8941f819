import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { _electron, chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { buildIfOlder } from '../../electron/dev/buildIfOlder.ts';
import { findBrowser } from '../../electron/dev/findBrowser.mjs';
import { neitherFound } from '../../electron/dev/needs.ts';
import { root } from '../../electron/dev/root.ts';
import { startDisplay } from '../../electron/dev/startDisplay.ts';
import { whichElectron } from '../../electron/dev/whichElectron.ts';
import { openLibrary } from '../../electron/library/openLibrary.ts';
import type { Bridge } from '../../core/ipc/bridge.ts';
import { newRelease } from '../../core/release/newRelease.ts';
import { benchPages } from './benchPages.ts';
import { measureKeys, type KeyCost } from './measureKeys.ts';
import { memoryOf } from './memoryOf.ts';
import { percentile } from './percentile.ts';

/** Milliseconds from the wish to the paint, and MB of all processes (PSS). */
interface Measured extends KeyCost {
  load: number;
  /** The part of `load` that passes before the window holds the text: disk, seal, checks and two more processes. */
  door: number;
  memory: number;
}

const { values: wanted } = parseArgs({
  options: { pages: { type: 'string', default: '1,10,100,500' }, rounds: { type: 'string', default: '3' } },
});
const sizes = wanted.pages.split(',').map(Number);

/** `npm run bench:editor`: Dateline with everything running beside bare ProseMirror, on the same text and keys, turn by turn. */
async function bench(): Promise<number> {
  const found = whichElectron();
  const browser = findBrowser();
  if (found === null || browser === null) {
    console.error(neitherFound);
    return 1;
  }
  const display = process.env['DISPLAY'] ? null : await startDisplay();
  if (display) process.env['DISPLAY'] = display.name;
  const data = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    await buildIfOlder();
    await fillLibrary(path.join(data, 'app/library'));
    const peer = await buildPeer(path.join(data, 'peer'));
    console.log(
      `Dateline on ${found.name} and ProseMirror in ${path.basename(browser)}; ${os.cpus().length} cores (${os.cpus()[0]?.model})`,
    );
    console.log('pages  editor          load  of it door  key p50     p95  CPU/key  script  layout    heap  memory');
    for (const pages of sizes) {
      const ours: Measured[] = [];
      const theirs: Measured[] = [];
      for (let round = 0; round < Number(wanted.rounds); round += 1) {
        ours.push(await measureOurs(path.join(data, 'app'), pages));
        theirs.push(await measurePeer(browser, peer, pages));
      }
      print(pages, 'Dateline', ours);
      print(pages, 'ProseMirror', theirs);
    }
    return 0;
  } finally {
    display?.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(pages: number, name: string, rounds: readonly Measured[]): void {
  const middle = (of: keyof Measured, digits = 1) =>
    percentile(
      rounds.map((round) => round[of]),
      0.5,
    ).toFixed(digits);
  const cells = [
    middle('load', 0).padStart(7),
    middle('door', 0).padStart(10),
    middle('median').padStart(7),
    middle('high').padStart(7),
    middle('task').padStart(8),
    middle('script').padStart(7),
    middle('layout').padStart(7),
    middle('heap', 0).padStart(7),
    middle('memory', 0).padStart(7),
  ];
  const load = os.loadavg()[0]?.toFixed(1) ?? '';
  console.log(`${String(pages).padStart(5)}  ${name.padEnd(12)} ${cells.join(' ')}   load ${load}`);
}

/** One release a size in a library of its own, its headline telling the size, and an empty one. */
async function fillLibrary(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const opened = await openLibrary(folder);
  if (!opened.ok) throw new Error(opened.error.kind);
  for (const pages of [...sizes, 0]) {
    const release = newRelease({ template: null, language: 'en', now: new Date(), newId: () => randomUUID() });
    const blocks = benchPages(pages).map(({ heading, text }) => ({
      ...(heading ? { type: 'heading' as const, level: 2 as const } : { type: 'paragraph' as const }),
      id: randomUUID(),
      children: [{ type: 'text' as const, text, marks: [] }],
    }));
    const created = await opened.value.library.create({
      ...release,
      fields: { ...release.fields, headline: `${pages} pages` },
      document: { ...release.document, blocks },
    });
    if (!created.ok) throw new Error(created.error.kind);
  }
  await opened.value.library.close();
}

async function measureOurs(userData: string, pages: number): Promise<Measured> {
  const app = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    const blocks = benchPages(pages).length;
    // The window opens with the release of the last time: the one that is measured must not be open yet.
    await page.getByRole('option', { name: /^0 pages/u }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-lexical-editor] > *').length === 1);
    await page.waitForTimeout(1000);
    await page.evaluate((count) => {
      document.addEventListener(
        'click',
        ({ timeStamp }) => {
          const look = () => {
            if (document.querySelectorAll('[data-lexical-editor] > *').length < count) requestAnimationFrame(look);
            else requestAnimationFrame(() => setTimeout(() => Object.assign(window, { loaded: performance.now() - timeStamp })));
          };
          look();
        },
        { capture: true, once: true },
      );
    }, blocks);
    await page.getByRole('option', { name: new RegExp(`^${pages} pages`, 'u') }).click();
    await page.waitForFunction(() => 'loaded' in window, undefined, { timeout: 120_000 });
    const load = await page.evaluate(() => (window as unknown as { loaded: number }).loaded);
    const door = await doorOf(page, pages);
    const cost = await measureKeys(page, page.locator('[data-lexical-editor] > p').nth(Math.floor((blocks * 6) / 14)));
    return { load, door, ...cost, memory: memoryOf(app.process().pid ?? 0) };
  } finally {
    await app.evaluate(({ app: program }) => program.exit(0)).catch(() => {}); // it goes before it can answer
    await app.close().catch(() => {});
  }
}

/** Asks for the text once more, as the click on the list did, and tells how long the answer takes to be in the window's memory. */
const doorOf = (page: Page, pages: number): Promise<number> =>
  page.evaluate(async (headline) => {
    const { calls } = (window as unknown as { dateline: Bridge }).dateline;
    const listed = await calls['library.list']({ view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 100 });
    const id = listed.ok ? listed.value.rows.find((row) => row.headline === headline)?.id : undefined;
    if (id === undefined) throw new Error('the text is not in the list');
    const from = performance.now();
    await calls['release.open']({ id });
    return performance.now() - from;
  }, `${pages} pages`);

async function buildPeer(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: path.join(import.meta.dirname, 'prosemirrorPage.ts'), formats: ['iife'], name: 'peer', fileName: () => 'peer.js' },
    },
  });
  const file = path.join(folder, 'peer.html');
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><style>article{width:45rem;margin:2rem auto;font:1.125rem/1.55 Georgia,serif}.ProseMirror{white-space:pre-wrap;outline:none}</style><article></article><script src="peer.js"></script>`,
  );
  return file;
}

async function measurePeer(executablePath: string, file: string, pages: number): Promise<Measured> {
  const server = await chromium.launchServer({ executablePath, headless: false, args: ['--no-sandbox'] });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`file://${file}`);
    const blocks = benchPages(pages);
    const load = await page.evaluate(async (json) => {
      const from = performance.now();
      (window as unknown as { openText: (text: string) => void }).openText(json);
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    }, JSON.stringify(blocks));
    const cost = await measureKeys(page, page.locator('.ProseMirror > p').nth(Math.floor((blocks.length * 6) / 14)));
    return { load, door: 0, ...cost, memory: memoryOf(server.process().pid ?? 0) };
  } finally {
    await server.close();
  }
}

process.exitCode = await bench();
