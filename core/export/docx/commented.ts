import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import { cleanText } from '../../cleanText.ts';
import type { Thread } from '../../release/document/thread.ts';

/** Comments as Word has them, and which of them a passage begins. */
export interface Commented {
  comments: ICommentOptions[];
  /** The numbers of a thread's comments, the first time its passage comes; none afterwards, and for a thread nobody knows. */
  claim: (thread: string) => readonly number[];
}

/** The threads of a document as comments with replies, in the order they were begun. Only those that a passage claims are given. */
export function commented(threads: readonly Thread[]): Commented {
  const claimed = new Set<string>();
  const comments: ICommentOptions[] = [];
  return {
    comments,
    claim: (id) => {
      const thread = threads.find((one) => one.id === id);
      if (thread === undefined || claimed.has(id)) return [];
      const first = comments.length;
      claimed.add(id);
      comments.push(
        ...thread.comments.map(({ author, at, text }, place): ICommentOptions => ({
          id: first + place,
          author: cleanText(author) || '—',
          date: new Date(at),
          durableId: (0x10_00_00_00 + first + place).toString(16).toUpperCase(),
          ...(place === 0 ? {} : { parentId: first }),
          ...(thread.resolvedAt === null ? {} : { resolved: true }),
          children: cleanText(text)
            .split('\n')
            .map((line) => new Paragraph({ children: [new TextRun(line)] })),
        })),
      );
      return thread.comments.map((_, at) => first + at);
    },
  };
}
