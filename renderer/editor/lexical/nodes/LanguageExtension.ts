import { getPeerDependencyFromEditor, namedSignals } from '@lexical/extension';
import { $getEditor, defineExtension, type LexicalEditor, safeCast } from 'lexical';
import type { ReleaseLanguage } from '../../../../core/i18n/language.ts';

/** Tells the blocks which language the release is printed in. It changes while the editor lives. */
export const LanguageExtension = defineExtension({
  name: 'dateline/language',
  config: safeCast<{ language: ReleaseLanguage }>({ language: 'en' }),
  build: (_editor, config) => namedSignals(config),
});

/** The language of the release in the editor at work; English where there is none. */
export function $releaseLanguage(): ReleaseLanguage {
  const editor = $editorAtWork();
  const peer = editor && getPeerDependencyFromEditor<typeof LanguageExtension>(editor, LanguageExtension.name);
  return peer?.output.language.peek() ?? 'en';
}

/** Lexical asks for the text of a state outside of any editor too, when it compares two of them. */
function $editorAtWork(): LexicalEditor | null {
  try {
    return $getEditor();
  } catch {
    return null;
  }
}
