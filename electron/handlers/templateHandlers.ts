import type { OwnTemplate } from '../../core/release/ownTemplate.ts';
import { withoutThreads } from '../../core/release/document/withoutThreads.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'templates.list' | 'templates.keep' | 'templates.remove' | 'templates.restore';

/** Answers about what releases start from: the templates that come with the program, and one's own. */
export const templateHandlers = ({ library, templates, tell, now, newId }: Services): Pick<Handlers, Names> => {
  const changed = async (act: Promise<Result<null>>) => {
    const done = await act;
    if (done.ok) tell('contacts.changed', null);
    return done;
  };
  return {
    'templates.list': async () => {
      const own = await library.ownTemplates();
      if (!own.ok) return own;
      const named = own.value.map(({ id, kind, language, name }) => ({ id, kind, name: { en: name, ru: name }, own: { language } }));
      return ok([...templates.map(({ id, kind, name }) => ({ id, kind, name, own: null })), ...named]);
    },
    'templates.keep': async ({ releaseId, name }) => {
      const typed = name.trim();
      if (typed === '') return fail({ kind: 'input-invalid', field: 'name' });
      const opened = await library.open(releaseId);
      if (!opened.ok) return opened;
      const { fields, document } = opened.value.release;
      // What was said about a text was said about that text.
      const text = withoutThreads(document);
      const kept: OwnTemplate = {
        id: newId(),
        name: typed,
        kind: fields.kind,
        language: fields.language,
        document: text,
        updatedAt: now().toISOString(),
      };
      const saved = await changed(library.saveOwnTemplate(kept));
      return saved.ok ? ok({ id: kept.id }) : saved;
    },
    'templates.remove': ({ id }) => changed(library.removeOwnTemplate(id)),
    'templates.restore': ({ id }) => changed(library.restoreOwnTemplate(id)),
  };
};
