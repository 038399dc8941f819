import { parentPort } from 'node:worker_threads';
import { cleanHtml } from './cleanHtml.ts';

/** The thread that cleans the HTML of releases: it says that it is ready, then answers each text with the clean one, or null. */
parentPort?.on('message', (html: string) => parentPort?.postMessage(cleaned(html), []));
parentPort?.postMessage('ready', []);

function cleaned(html: string): string | null {
  try {
    return cleanHtml(html);
  } catch {
    return null;
  }
}
