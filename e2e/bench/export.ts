import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serialize } from 'node:v8';
import { pathToFileURL } from 'node:url';
import { microsoftErrors } from '../../core/docxRules/microsoftErrors.testing.mjs';
import { build } from 'vite';
import { checkDocx } from '../../core/docxRules/checkDocx.ts';
import { htmlExporter } from '../../core/export/html/htmlExporter.ts';
import { releasesOf } from '../../core/kit/kit.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import { usualParts } from '../../core/kit/usualParts.ts';
import { root } from '../../electron/dev/root.ts';
import { benchKit, benchRelease } from './export/benchKit.ts';
import { fidelity } from './export/fidelity.ts';
import { percentile } from './percentile.ts';

const { values: wanted } = parseArgs({
  options: { releases: { type: 'string', default: '40' }, rounds: { type: 'string', default: '3' } },
});

/** One way to a Word file: the words of its command, in the folder of the input. */
interface Route {
  name: string;
  command: (from: string, to: string) => string[];
  /** What a machine needs for it. */
  needs?: string;
}
/** The routes of JavaScript as they are shipped: bundled, in a place from which packages are found, with the memory of the export thread. */
const bundle = path.join(root, 'out/bench-export');
const node = (name: string) => (from: string, to: string) => [
  process.execPath,
  '--max-semi-space-size=4',
  path.join(bundle, 'route.js'),
  name,
  from,
  to,
];
const routes: Route[] = [
  { name: 'Dateline', command: node('ours') },
  { name: 'Dateline, page numbers', command: node('numbered') },
  { name: 'docx/html', command: node('docx/html') },
  { name: '@turbodocx/html-to-docx', command: node('turbodocx') },
  { name: 'pandoc', needs: 'pandoc', command: (from, to) => ['pandoc', '--from=html', '--to=docx', `--output=${to}`, `${from}.html`] },
  {
    name: 'LibreOffice',
    needs: 'soffice',
    command: (from, to) => [
      'soffice',
      `-env:UserInstallation=${pathToFileURL(`${path.dirname(from)}/office`).href}`,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      path.dirname(to),
      `${from}.html`,
    ],
  },
];

/** `npm run bench:export`: the same release and the same kit to Word by every route, in one run. */
async function bench(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    console.log(`${os.cpus().length} cores (${os.cpus()[0]?.model}); load ${os.loadavg()[0]?.toFixed(1)}`);
    await bundleRoutes();
    const kit = benchKit(Number(wanted.releases));
    const one: KitInput = { ...kit, photos: new Map(), kit: { ...kit.kit, parts: usualParts([benchRelease()]) } };
    for (const [name, input] of [
      ['release', one],
      ['kit', kit],
    ] as const) {
      const from = path.join(folder, name);
      writeFileSync(`${from}.tree`, serialize(input));
      writeFileSync(`${from}.html`, await pageOf(input));
      console.log(`\n${name}: ${releasesOf(input.kit).length} releases, ${input.photos.size} photos; medians of ${wanted.rounds}`);
      console.log(`${''.padEnd(25)}  wall s   CPU s  peak MB  size MB  errors  points`);
      for (const route of routes) await measure(route, from, input);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const bundleRoutes = () =>
  build({
    configFile: false,
    logLevel: 'error',
    define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true, external: ['@turbodocx/html-to-docx'] },
    build: { ssr: path.join(import.meta.dirname, 'export/route.ts'), outDir: bundle, emptyOutDir: true, target: 'node24', minify: false },
  });

/** All releases on one page, for those who read nothing else. */
async function pageOf({ kit, photos, letterhead }: KitInput): Promise<string> {
  const rendered = releasesOf(kit).map((release) => htmlExporter.render({ release, photos, letterhead }));
  const pages = (await Promise.all(rendered)).map((bytes) => new TextDecoder().decode(bytes));
  const bodies = pages.map((page) => page.slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>')));
  return `${pages[0]?.slice(0, pages[0].indexOf('<body>')) ?? ''}<body>${bodies.join('\n')}</body></html>`;
}

async function measure({ name, command, needs }: Route, from: string, input: KitInput): Promise<void> {
  if (needs !== undefined && spawnSync('which', [needs]).status !== 0) {
    console.log(`${name.padEnd(25)}  needs ${needs}, which is not on this machine`);
    return;
  }
  const to = path.join(path.dirname(from), `out-${name.replaceAll(/\W/gu, '-')}`, `${path.basename(from)}.docx`);
  await mkdir(path.dirname(to), { recursive: true });
  const runs: { wall: number; cpu: number; peak: number }[] = [];
  for (let round = 0; round < Number(wanted.rounds); round += 1) {
    const [program = '', ...words] = command(from, to);
    // GNU time tells what a process and its children took, whatever it is written in.
    const { stderr, status } = spawnSync('/usr/bin/time', ['-f', 'took %e %U %S %M', program, ...words], { encoding: 'utf8' });
    const [, wall, user, system, peak] = /took ([\d.]+) ([\d.]+) ([\d.]+) (\d+)/u.exec(stderr) ?? [];
    if (status !== 0 || !existsSync(to)) {
      console.log(`${name.padEnd(25)}  failed: ${stderr.trim().split('\n')[0] ?? ''}`);
      return;
    }
    runs.push({ wall: Number(wall), cpu: Number(user) + Number(system), peak: Number(peak) / 1024 });
  }
  const bytes = readFileSync(to);
  const microsoft = (await microsoftErrors(to)).length;
  const rules = checkDocx(bytes).filter(({ isWarning }) => !isWarning).length;
  const points = Object.entries(fidelity(bytes, input)).filter(
    ([point]) => input.photos.size > 0 || !['alt text', 'captions', 'lists'].includes(point),
  );
  const lost = points.filter(([, has]) => !has).map(([point]) => point);
  const middle = (of: keyof (typeof runs)[number], digits: number) =>
    percentile(
      runs.map((run) => run[of]),
      0.5,
    ).toFixed(digits);
  const cells = [
    middle('wall', 2).padStart(7),
    middle('cpu', 2).padStart(7),
    middle('peak', 0).padStart(8),
    (statSync(to).size / 1e6).toFixed(2).padStart(8),
    String(microsoft + rules).padStart(7),
    `${points.length - lost.length}/${points.length}`.padStart(7),
  ];
  console.log(`${name.padEnd(25)} ${cells.join(' ')}${lost.length === 0 ? '' : `  without ${lost.join(', ')}`}`);
}

await bench();
