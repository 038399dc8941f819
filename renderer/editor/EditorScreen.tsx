import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReleaseFields } from '../../core/release/release.ts';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import { markReady } from '../app/markReady.ts';
import { useWindow } from '../app/windowContext.ts';
import type { Panels } from '../library/usePanels.ts';
import './editor.css';
import { useFindBar } from './find/useFindBar.tsx';
import { Inspector } from './Inspector.tsx';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';
import { Page } from './Page.tsx';
import { PageHead } from './PageHead.tsx';
import { PageNotice } from './PageNotice.tsx';
import { Pickers } from './Pickers.tsx';
import type { Picker } from './picker.ts';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { usePhotoFiles } from './photos/usePhotoFiles.tsx';
import { ShareNotice } from '../share/ShareNotice.tsx';
import { useAutosave } from './useAutosave.ts';
import { useCaret } from './useCaret.ts';
import { useCounts } from './useCounts.ts';
import { useFields } from './useFields.ts';
import { usePageCommands } from './usePageCommands.ts';
import { useReplace } from './useReplace.ts';
import { useStanding } from './useStanding.ts';

interface EditorScreenProps {
  opened: OpenedRelease;
  panels: Panels;
  /** Whether this page took the place of one with another text of the same release, which had the focus. */
  isAgain: boolean;
  /** Reads the release again from the library. */
  reload: () => void;
}

/** The page a release is written on, with what is known about it beside. */
export function EditorScreen({ opened, panels, isAgain, reload }: EditorScreenProps) {
  const { writing, takesFocus } = useWindow();
  const { release } = opened;
  const desk = useRef<HTMLDivElement>(null);
  const body = useRef<BodyEditorHandle>(null);
  const headline = useRef<HTMLTextAreaElement>(null);
  const subheadline = useRef<HTMLTextAreaElement>(null);
  const [toolsPlace, setToolsPlace] = useState<HTMLElement | null>(null);
  const [commentsPlace, setCommentsPlace] = useState<HTMLElement | null>(null);
  const [picker, setPicker] = useState<Picker | null>(null);

  const caret = useCaret(body, { headline, subheadline }, opened.caret);
  const fieldsNow = useRef<() => ReleaseFields>(() => release.fields);
  const { save, changed, flush, isUnsaved, lastStored } = useAutosave({
    opened,
    read: () => ({
      id: release.id,
      fields: fieldsNow.current(),
      document: body.current?.document() ?? release.document,
      caret: caret.read(),
    }),
  });
  const { fields, change, now } = useFields(release.fields, changed);
  fieldsNow.current = now;
  const { replace, isReplaced } = useReplace(flush, reload);
  const { status, isLocked, isElsewhere, keep } = useStanding({ opened, lastStored, isUnsaved, isReplaced });
  const { counts, recount } = useCounts(body);
  const { headline: title } = fields;
  const { place } = caret;
  const photos = usePhotoFiles(body, fields.language);
  const [printing, setPrinting] = useState(0);
  const [isPreviewed, setPreviewed] = useState(false);
  const preview = {
    toggle: () => {
      setPreviewed((was) => !was);
    },
    print: () => {
      setPreviewed(true);
      setPrinting((was) => was + 1);
    },
  };
  const [edition, setEdition] = useState(0);
  const find = useFindBar({ body, fields, change, now, edition, isLocked, back: place });
  const commands = usePageCommands({
    id: release.id,
    headline: title,
    isLocked,
    panels,
    place: desk,
    body,
    pick: setPicker,
    find,
    preview,
  });
  const onHistory = () => {
    commands.run('history');
  };
  const onSpelling = () => {
    body.current?.focus();
    body.current?.run('spelling');
  };
  const isFollowed = useRef(false);
  isFollowed.current = find.bar !== false || isPreviewed;
  const { followHistory } = find;
  const onBodyChange = useCallback(
    (isHistoric: boolean) => {
      changed();
      if (isHistoric) followHistory();
      recount();
      if (isFollowed.current) setEdition((was) => was + 1);
    },
    [changed, recount, followHistory],
  );

  const focus = useRef(place);
  useEffect(() => {
    if (isAgain || takesFocus()) focus.current();
    recount();
    markReady();
  }, [isAgain, takesFocus, recount]);

  useEffect(() => {
    writing.put({
      releaseId: release.id,
      ...commands,
      headline: title,
      language: fields.language,
      save,
      apart: isElsewhere ? 'elsewhere' : isLocked ? 'read-only' : null,
      counts,
      isLocked,
      flush,
      replace,
      setFields: change,
      takeBack: (text) => body.current?.takeBack(text),
      focus: place,
    });
  });
  useEffect(
    () => () => {
      if (writing.current()?.releaseId === release.id) writing.put(null);
    },
    [writing, release.id],
  );

  return (
    <div ref={desk} className="editor" data-inspector={panels.inspector} data-preview={isPreviewed}>
      <div className="desk-scroll">
        <PageHead panels={panels} run={commands.run} onToolsPlace={setToolsPlace} />
        {find.bar}
        {photos.bar}
        <ShareNotice releaseId={release.id} />
        <PageNotice status={status} isElsewhere={isElsewhere} reload={reload} keep={keep} />
        <Page
          opened={opened}
          fields={fields}
          change={change}
          isLocked={isLocked}
          body={body}
          headline={headline}
          subheadline={subheadline}
          toolsPlace={toolsPlace}
          commentsPlace={commentsPlace}
          onComments={panels.showInspector}
          onBodyChange={onBodyChange}
          onPick={setPicker}
          onHistory={onHistory}
          onSpelling={onSpelling}
          onPhotoFiles={photos.take}
        />
      </div>
      {isPreviewed && (
        <PreviewPane
          key={printing}
          release={release}
          fields={fields}
          body={body}
          edition={edition}
          flush={flush}
          printing={printing}
          onClose={preview.toggle}
        />
      )}
      <Inspector
        place={panels.inspector}
        onCommentsPlace={setCommentsPlace}
        releaseId={release.id}
        status={status}
        fields={fields}
        change={change}
        isLocked={isLocked}
        flush={flush}
        onPick={setPicker}
        onHistory={onHistory}
        onSpelling={onSpelling}
      />
      <Pickers
        picker={picker}
        language={fields.language}
        body={body}
        onPhotoFiles={photos.take}
        onClose={() => {
          setPicker(null);
        }}
      />
    </div>
  );
}
