import { afterEach, expect, test } from 'vitest';
import { exporters } from '../../core/export/exporters.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import type { ExportJob } from './exportJob.ts';
import { exportJobInWorker } from './exportJobInWorker.ts';

let job: ExportJob = exportJobInWorker();
afterEach(async () => {
  await job.close();
  job = exportJobInWorker();
});

/** What no exporter can render: a release without a document. */
const broken = { ...sampleInput, release: { ...sampleInput.release, document: null } } as unknown as ExportInput;

test('what comes from the thread is what the exporter makes, for each format at once', async () => {
  const formats = ['docx', 'html', 'md', 'txt', 'ninjs'] as const;
  const results = await Promise.all(formats.map((format) => job.render(format, sampleInputRu)));
  for (const [index, format] of formats.entries()) {
    const made = await (await exporters[format]()).render(sampleInputRu);
    expect(results[index]?.ok && Buffer.from(results[index].value).equals(made)).toBe(true);
  }
});

test('a bug in one export is thrown to the one who asked, and the next is served', async () => {
  const [bad, good] = await Promise.allSettled([job.render('html', broken), job.render('txt', sampleInput)]);
  expect(bad.status).toBe('rejected');
  expect(good).toMatchObject({ status: 'fulfilled', value: { ok: true } });
});

test('input that cannot be sent to a thread is refused at once, and nothing hangs', async () => {
  const unsendable = { ...sampleInput, photos: (() => null) as never };
  await expect(job.render('txt', unsendable)).rejects.toThrow();
  expect(await job.render('txt', sampleInput)).toMatchObject({ ok: true });
});

test('closing rejects what was still being rendered, and a later export starts anew', async () => {
  const under = job.render('docx', sampleInputRu);
  const outcome = expect(under).rejects.toThrow('closed');
  await job.close();
  await outcome;
  expect(await job.render('txt', sampleInput)).toMatchObject({ ok: true });
});
