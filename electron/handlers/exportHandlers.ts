import path from 'node:path';
import { fileExtensions } from '../../core/export/fileFormat.ts';
import { fail, ok } from '../../core/result.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { exportName } from '../files/exportName.ts';
import type { Handlers } from './handler.ts';
import { renderRelease } from './renderRelease.ts';
import type { Services } from './services.ts';

/** Hands a release out as a file, at a place the person chooses in the machine's own dialog, or as a Word file to be looked at. */
export const exportHandlers = (services: Services): Pick<Handlers, 'release.export' | 'release.preview' | 'export.cancel'> => ({
  'release.export': async ({ id, format }) => {
    const { library, chooser, now } = services;
    const settled = await library.settle(id, 'export');
    if (!settled.ok) return settled;
    const opened = await library.open(id);
    if (!opened.ok) return opened;
    const { release } = opened.value;
    const file = await chooser.toSave(exportName(release.fields, fileExtensions[format]), fileExtensions[format]);
    if (file === null) return fail({ kind: 'cancelled' });
    const rendered = await renderRelease(services, release, format);
    if (!rendered.ok) return rendered;
    const written = await writeAtomically(file, rendered.value);
    if (!written.ok) return written;
    return ok({ name: path.basename(file), bytes: rendered.value.byteLength, checkedAt: now().toISOString() });
  },
  'export.cancel': async () => {
    await services.exportJob.cancel();
    return ok(null);
  },
  'release.preview': async ({ id }) => {
    const opened = await services.library.open(id);
    return opened.ok ? renderRelease(services, opened.value.release, 'docx') : opened;
  },
});
