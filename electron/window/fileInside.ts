import path from 'node:path';

/** The file a URL path names, or null when it leads outside the folder however it is written. */
export function fileInside(folder: string, pathname: string): string | null {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\:]/.test(decoded)) return null;
  const file = path.resolve(folder, `./${decoded}`);
  return file.startsWith(folder + path.sep) ? file : null;
}
