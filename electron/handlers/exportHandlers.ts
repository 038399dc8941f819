import path from 'node:path';
import { fileExtensions } from '../../core/export/fileFormat.ts';
import { fail, ok } from '../../core/result.ts';
import { picturesBeside } from '../../core/export/html/picturesBeside.ts';
import { renderFile } from '../press/renderFile.ts';
import { writeBeside } from '../files/writeBeside.ts';
import { exportName } from '../files/exportName.ts';
import type { Handlers } from './handler.ts';
import { exportInput } from './exportInput.ts';
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
    const extension = fileExtensions[format];
    const file = await chooser.toSave(exportName(release.fields, extension), extension.split('.').at(-1) ?? extension);
    if (file === null) return fail({ kind: 'cancelled' });
    const input = await exportInput(services, release);
    if (!input.ok) return input;
    const rendered = await renderFile(services, format, input.value);
    if (!rendered.ok) return rendered;
    const written = await writeBeside(file, rendered.value, format === 'html-linked' ? picturesBeside(input.value) : new Map());
    if (!written.ok) return written;
    return ok({ name: path.basename(file), bytes: rendered.value.byteLength, checkedAt: now().toISOString() });
  },
  'export.cancel': async () => {
    services.printer.cancel();
    await services.exportJob.cancel();
    return ok(null);
  },
  'release.preview': async ({ id }) => {
    const opened = await services.library.open(id);
    if (!opened.ok) return opened;
    const input = await exportInput(services, opened.value.release);
    return input.ok ? renderFile(services, 'docx', input.value) : input;
  },
});
