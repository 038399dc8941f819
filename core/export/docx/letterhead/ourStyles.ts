import { Document, Packer } from 'docx';
import { unzipSync } from 'fflate';
import { styles } from '../styles.ts';

/** Our styles as Word's XML, for a text in a language (`en-GB`). */
export async function ourStyles(tag: string): Promise<string> {
  const document = new Document({ styles: styles(tag), sections: [{ children: [] }] });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return new TextDecoder().decode(files['word/styles.xml']);
}
