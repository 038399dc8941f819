import type { AppError } from '../../core/appError.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { keepBackups } from './keepBackups.ts';
import type { Library } from './library.ts';
import { libraryInWorker } from './libraryInWorker.ts';
import type { Tell } from './releaseTexts.ts';

/**
 * Opens the library in a folder, on a thread of its own; the folder is made when its parent is there. `notices` is what
 * the person should know of the opening. What comes up later goes to `tell`, or without one to the end of `notices`.
 */
export async function openLibrary(folder: string, tell?: Tell): Promise<Result<{ library: Library; notices: AppError[] }>> {
  const notices: AppError[] = [];
  let isOpen = false;
  const hear: Tell = (notice) => (isOpen && tell ? tell(notice) : void notices.push(notice));
  const { library, open } = libraryInWorker(folder, hear);
  const opened = await open();
  if (!opened.ok) return opened;
  isOpen = true;
  const endBackups = keepBackups(folder, hear);
  return ok({
    library: {
      ...library,
      close: async () => {
        await endBackups();
        await library.close();
      },
    },
    notices,
  });
}
