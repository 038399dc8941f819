import { parentPort } from 'node:worker_threads';
import type { ExportAnswer, ExportNews, ExportQuestion } from '../files/exportWire.ts';
import { renderKit } from '../files/renderKit.ts';
import { renderChecked } from '../files/renderChecked.ts';

/** The thread that renders: answers one question after another, gives bytes away without copying them, hands bugs back as they were thrown. */
parentPort?.on('message', (question: ExportQuestion) => void reply(question));

async function reply(question: ExportQuestion): Promise<void> {
  const given = await answer(question);
  const bytes = given.result?.ok ? given.result.value : undefined;
  const whole = bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  parentPort?.postMessage(given, whole ? [bytes.buffer] : []);
}

async function answer(question: ExportQuestion): Promise<ExportAnswer> {
  const { id } = question;
  try {
    const result = await ('kit' in question
      ? renderKit(question.kit, question.input, (news) => parentPort?.postMessage({ id, news } satisfies ExportNews, []))
      : renderChecked(question.format, question.input));
    return { id, result, thrown: null };
  } catch (error) {
    return { id, result: null, thrown: error };
  }
}
