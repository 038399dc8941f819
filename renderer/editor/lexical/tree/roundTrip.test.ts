import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../../../../core/release/document/document.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { releaseDocuments } from '../testing/releaseDocuments.testing.ts';
import { fromDocument } from './fromDocument.ts';
import { toDocument } from './toDocument.ts';

test('any text comes back from its Lexical form as it was', () => {
  fc.assert(
    fc.property(releaseDocuments, (document) => {
      expect(documentSchema.safeParse(document).success).toBe(true);
      expect(toDocument(fromDocument(document))).toEqual(document);
    }),
    { numRuns: 300 },
  );
});

test('any text goes through a real editor, stored and read again, as it was', () => {
  fc.assert(
    fc.property(releaseDocuments, (document) => {
      const { editor, document: now } = openEditor(document);
      const stored = toDocument(JSON.parse(JSON.stringify(editor.getEditorState().toJSON())));
      expect(stored).toEqual(document);
      expect(now()).toEqual(document);
      editor.dispose();
    }),
    { numRuns: 150 },
  );
});
