import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../files/readDocument.ts';
import type { SourceQuestion } from '../files/readDocumentInWorker.ts';

/** The thread that reads one file and ends: whatever a file does to it, the program goes on. */
const { kind, bytes, name } = workerData as SourceQuestion;
parentPort?.postMessage(await readDocument(kind, Buffer.from(bytes), name), []);
