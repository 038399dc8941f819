import { codec } from './codec.ts';
import { changeParts } from './page/changeParts.ts';
import type { DevTools } from './devTools.ts';
import type { Commands, Happenings } from './devToolsMessages.ts';
import type { ToPage } from './pageMessages.ts';

const wire = codec(changeParts);

/** The page inside a window, as DevTools sees it. */
export class Page {
  readonly devTools: DevTools;
  readonly sessionId: string;
  readonly targetId: string;
  /** The address as the app knows it (`app://…`); empty until the first page stands. */
  url = '';
  /** The preload's own world of the page that stands now. */
  world: number | undefined;
  /** Main itself is loading something: no question of `will-navigate`. */
  loadedByMain = false;
  /** A navigation is under way: a `beforeunload` now is not a close. */
  navigating = false;
  /** Settled once the browser's last question has been answered. */
  dialogClosed: Promise<void> = Promise.resolve();

  constructor(devTools: DevTools, ids: { sessionId: string; targetId: string }) {
    this.devTools = devTools;
    this.sessionId = ids.sessionId;
    this.targetId = ids.targetId;
  }

  send<M extends keyof Commands>(method: M, params: Commands[M][0]): Promise<Commands[M][1]> {
    return this.devTools.send(method, params, this.sessionId);
  }

  on<E extends keyof Happenings>(event: E, listener: (told: Happenings[E]) => void): () => void {
    return this.devTools.on(event, listener, this.sessionId);
  }

  /** Sends a message to the preload's world. Throws, as Electron does, for what cannot be cloned; lost when no page stands. */
  post(message: ToPage): void {
    const value = wire.encode(message);
    if (this.world === undefined) return;
    this.send('Runtime.callFunctionOn', {
      executionContextId: this.world,
      functionDeclaration: '(text) => __electronTake(text)',
      arguments: [{ value }],
    }).catch(() => {}); // the page has gone meanwhile
  }
}
