import type { Library } from './library.ts';

/** The library's calls answered at once, on the thread that holds the connection. */
export type LibraryInThread = {
  [Call in Exclude<keyof Library, 'close'>]: (...given: Parameters<Library[Call]>) => Awaited<ReturnType<Library[Call]>>;
};
