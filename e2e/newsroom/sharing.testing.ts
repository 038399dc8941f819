import { onTestFinished } from 'vitest';
import type { Role } from '../../core/api/role.ts';
import { valueOf } from '../../electron/library/library.testing.ts';
import { approvalHandlers } from '../../electron/handlers/approvalHandlers.ts';
import { shareHandlers } from '../../electron/handlers/shareHandlers.ts';
import { releaseHandlers } from '../../electron/handlers/releaseHandlers.ts';
import { startFaultProxy, type Fault } from '../faultProxy.ts';
import { libraryFor, openDesk } from './desk.testing.ts';
import { openNewsroomWithUsers } from './shared.testing.ts';

/** A newsroom and a way to open desks at it, each with a library of its own and a link that can be spoiled. */
export async function openNewsroomWithDesks() {
  const newsroom = await openNewsroomWithUsers();
  /** A desk of a user with this role. `fault` says what the next request meets. */
  const desk = async (role: Role = 'editor', photoLimit: number | null = null) => {
    let fault: (line: string) => Fault = () => 'none';
    const proxy = await startFaultProxy(newsroom.url, (line) => fault(line));
    const { library, photo, folder } = libraryFor();
    const opened = openDesk({
      address: proxy.url,
      token: `token-of-${role}`,
      library,
      now: () => new Date(),
      destination: { shares: true, photoLimit },
    });
    onTestFinished(async () => {
      await opened.sharing.stop();
      await opened.courier.stop();
      await library.close();
      await proxy.close();
    });
    const settler = { saved: () => {}, finish: async () => {} };
    const calls = {
      ...shareHandlers(opened),
      ...approvalHandlers(opened),
      ...releaseHandlers({ ...opened, settler, templates: [] } as never),
    };
    return {
      ...opened,
      calls,
      photo,
      folder,
      proxy,
      meets: (next: (line: string) => Fault) => {
        fault = next;
      },
      /** Shares once and tells how it stands. */
      share: async () => {
        const [state] = await opened.sharing.drain();
        if (!state) throw new Error('nothing is shared');
        return { ...state, questions: valueOf(await library.shareQuestions()) };
      },
      /** The first lines of the requests since the last look, without what names a thing. */
      requests: () =>
        proxy.requests.splice(0).map(({ line }) => line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g, '…').replace(/ HTTP.*/, '')),
    };
  };
  return { newsroom, desk };
}
