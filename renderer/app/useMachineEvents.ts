import { useEffect, useState } from 'react';
import type { CallAnswer } from '../../core/ipc/contract.ts';
import { refreshOnEvents } from '../shell/answers.ts';
import { call } from '../shell/call.ts';
import { onEvent } from '../shell/onEvent.ts';
import type { DatelineWindow } from './windowContext.ts';

/** Tells whether there is a link, as the machine last said. */
export function useOnline(start: CallAnswer<'app.start'>): boolean {
  const [online, setOnline] = useState(start.online);
  useEffect(
    () =>
      onEvent('link.changed', (link) => {
        setOnline(link.online);
      }),
    [],
  );
  return online;
}

/** Answers what the machine asks of the window: refresh, flush, notices, and no files dropped on it by accident. */
export function useMachineEvents(start: CallAnswer<'app.start'>, { writing, tellError }: DatelineWindow): void {
  useEffect(refreshOnEvents, []);
  useEffect(
    () =>
      onEvent('app.flush', () => {
        void (async () => {
          // Without an answer the machine asks the person; a text that is not stored is never answered for.
          if (await writing.flush()) await call('app.flushed', null);
        })();
      }),
    [writing],
  );
  useEffect(() => onEvent('app.notice', tellError), [tellError]);
  useEffect(() => {
    for (const notice of start.notices) tellError(notice);
  }, [start, tellError]);
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      event.preventDefault();
    };
    const stumbled = (event: PromiseRejectionEvent) => {
      console.error(event.reason);
      tellError({ kind: 'stumbled' });
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    window.addEventListener('unhandledrejection', stumbled);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
      window.removeEventListener('unhandledrejection', stumbled);
    };
  }, [tellError]);
}
