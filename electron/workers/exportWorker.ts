import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import { fileError } from '../files/fileError.ts';
import { openPhotoStore, PhotoGone } from '../library/openPhotoStore.ts';
import type { StoredKit } from '../press/storedKit.ts';
import type { ExportAnswer, ExportNews, ExportQuestion, ExportResult } from '../press/exportWire.ts';
import { kitPage } from '../../core/export/html/kit/kitPage.ts';
import { checkKitPdf } from '../press/checkKitPdf.ts';
import { fixedPdf } from '../press/fixedPdf.ts';
import { headingPages } from '../press/headingPages.ts';
import { checkPdf } from '../press/checkPdf.ts';
import { fail, ok } from '../../core/result.ts';
import { readLetterhead } from '../press/readLetterhead.ts';
import { renderKit } from '../press/renderKit.ts';
import { renderChecked } from '../press/renderChecked.ts';

/** The thread that renders: answers one question after another, gives bytes away without copying them, hands bugs back as they were thrown. */
parentPort?.on('message', (question: ExportQuestion) => void reply(question));

async function reply(question: ExportQuestion): Promise<void> {
  const given = await answer(question);
  const bytes = given.result?.ok && given.result.value instanceof Uint8Array ? given.result.value : undefined;
  const whole = bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  parentPort?.postMessage(given, whole ? [bytes.buffer] : []);
}

async function answer(question: ExportQuestion): Promise<ExportAnswer> {
  const { id } = question;
  try {
    const result = await made(question);
    return { id, result, thrown: null };
  } catch (error) {
    return { id, result: null, thrown: error };
  }
}

async function made(question: ExportQuestion): Promise<ExportResult> {
  const { id } = question;
  if ('kit' in question) {
    const { kit, input, place } = question;
    return withPhotos(input, place.file, (whole) =>
      renderKit(kit, whole, place.temporary, (news) => parentPort?.postMessage({ id, news } satisfies ExportNews, [])),
    );
  }
  if ('kitPage' in question) {
    const { kitPage: pages, input } = question;
    return withPhotos(input, null, async (whole) => ok(kitPage(whole, pages)));
  }
  if ('headings' in question) return ok(await headingPages(question.headings));
  if ('printedKit' in question) {
    const pdf = fixedPdf(question.printedKit);
    return withPhotos(question.input, null, async (whole) => {
      const missing = await checkKitPdf(pdf, whole);
      return missing ? fail(missing) : ok(pdf);
    });
  }
  if ('asked' in question) return readLetterhead(question.asked, question.name, question.letterhead);
  if ('format' in question) return renderChecked(question.format, question.input);
  const pdf = fixedPdf(question.printed);
  const error = await checkPdf(pdf, question.input);
  return error ? fail(error) : ok(pdf);
}

/** Reads photos where they lie; a disk that fails and a photo that is gone meanwhile are errors people can meet. */
async function withPhotos(
  { photos: store, ...kit }: StoredKit,
  file: string | null,
  make: (input: KitInput) => Promise<ExportResult>,
): Promise<ExportResult> {
  const { photos, close } = openPhotoStore(store);
  try {
    return await make({ ...kit, photos });
  } catch (error) {
    if (error instanceof PhotoGone) return fail({ kind: 'photo-missing', name: error.photo });
    const known = file === null ? null : fileError(error, path.basename(file));
    if (known) return fail(known);
    throw error;
  } finally {
    close();
  }
}
