import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import type { Result } from '../../core/result.ts';
import { appHandlers } from './appHandlers.ts';
import { contactHandlers } from './contactHandlers.ts';
import { destinationHandlers } from './destinationHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import { importHandlers } from './importHandlers.ts';
import { libraryHandlers } from './libraryHandlers.ts';
import { outboxHandlers } from './outboxHandlers.ts';
import { releaseHandlers } from './releaseHandlers.ts';
import type { Services } from './services.ts';
import { signOffHandlers } from './signOffHandlers.ts';

/** The answer to one call of the contract; the argument has passed its schema. */
export type Handler<N extends CallName> = (argument: CallArgument<N>) => Promise<Result<CallAnswer<N>>>;

/** An answer to every call. */
export type Handlers = { [N in CallName]: Handler<N> };

/** The contract, answered: the same for the window and the command line. */
export const handlers = (services: Services): Handlers => ({
  ...appHandlers(services),
  ...libraryHandlers(services),
  ...releaseHandlers(services),
  ...importHandlers(services),
  ...exportHandlers(services),
  ...contactHandlers(services),
  ...signOffHandlers(services),
  ...destinationHandlers(services),
  ...outboxHandlers(services),
});
