import { documentText } from '../../core/release/documentText.ts';
import type { ListQuery } from '../../core/ipc/contract.ts';
import type { Release } from '../../core/release/release.ts';
import type { Result } from '../../core/result.ts';
import { chance } from '../../electron/library/words.testing.ts';
import { openLibrary } from '../../electron/library/openLibrary.ts';

/** Milliseconds of each call, asked of the library's worker and answered. */
export interface LibraryTimes {
  list: number[];
  search: number[];
  open: number[];
  save: number[];
}

/** What the window asks for: a page of the list, and so many hits. */
const pageSize = 100;
const mostFound = 200;

/** Asks a closed library, through its worker, `times` times for each thing the window asks of it. The same seed asks the same. */
export async function libraryTimes(folder: string, ids: readonly string[], times: number): Promise<LibraryTimes> {
  const { library } = valueOf(await openLibrary(folder));
  const random = chance(2022);
  const any = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const release = async (): Promise<Release> => valueOf(await library.open(any(ids))).release;
  const taken: LibraryTimes = { list: [], search: [], open: [], save: [] };
  const take = async <T>(into: number[], ask: () => Promise<Result<T>>): Promise<void> => {
    const from = performance.now();
    valueOf(await ask());
    into.push(performance.now() - from);
  };
  for (let time = 0; time < times; time++) {
    const query = anyList(ids.length, any);
    await take(taken.list, () => library.list(query));
    const typed = anySearch(await release(), any);
    await take(taken.search, () => library.search(typed, mostFound));
    const id = any(ids);
    await take(taken.open, () => library.open(id));
    const { fields, document, ...written } = await release();
    const [first, ...rest] = document.blocks;
    if (first?.type !== 'paragraph') throw new Error('the made releases begin with a paragraph');
    const typedOver = { ...first, children: [{ type: 'text' as const, text: `Written anew, ${time}. `, marks: [] }, ...first.children] };
    await take(taken.save, () =>
      library.saveDraft({ id: written.id, fields, document: { ...document, blocks: [typedOver, ...rest] }, caret: null }),
    );
  }
  await library.close();
  return taken;
}

/** The first page as often as not; else some page, narrowed or not. */
function anyList(count: number, any: <T>(of: readonly T[]) => T): ListQuery {
  const whole: ListQuery = { view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: pageSize };
  const pages = Array.from({ length: Math.floor(count / pageSize) }, (_, page) => page);
  return any([
    whole,
    whole,
    { ...whole, languages: [any(['ru', 'en'] as const)] },
    { ...whole, kinds: ['news'] },
    { ...whole, offset: any(pages) * pageSize },
  ]);
}

/** A word of a text, its beginning, two of its words, or a phrase. Frequent words come as often as they stand in texts. */
function anySearch({ fields, document }: Release, any: <T>(of: readonly T[]) => T): string {
  const words = documentText(document, fields.language).match(/\p{L}+/gu) ?? [];
  const at = any([...words.keys()]);
  const [word = '', next = ''] = words.slice(at, at + 2);
  return any([word, word, word.slice(0, 4), `${word} ${any(words)}`, `"${word} ${next}"`]);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the library answers ${JSON.stringify(result.error)}`);
  return result.value;
}
