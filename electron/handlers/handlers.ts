import { appHandlers } from './appHandlers.ts';
import { approvalHandlers } from './approvalHandlers.ts';
import { bundleHandlers } from './bundleHandlers.ts';
import { contactHandlers } from './contactHandlers.ts';
import { destinationHandlers } from './destinationHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import type { Handlers } from './handler.ts';
import { historyHandlers } from './historyHandlers.ts';
import { importHandlers } from './importHandlers.ts';
import { kitHandlers } from './kitHandlers.ts';
import { letterheadHandlers } from './letterheadHandlers.ts';
import { libraryHandlers } from './libraryHandlers.ts';
import { outboxHandlers } from './outboxHandlers.ts';
import { parcelHandlers } from './parcelHandlers.ts';
import { releaseHandlers } from './releaseHandlers.ts';
import { templateHandlers } from './templateHandlers.ts';
import { trainingHandlers } from './trainingHandlers.ts';
import type { Services } from './services.ts';
import { shareHandlers } from './shareHandlers.ts';
import { signOffHandlers } from './signOffHandlers.ts';
import { spellingHandlers } from './spellingHandlers.ts';
import { snippetHandlers } from './snippetHandlers.ts';

/** The contract, answered: the same for the window and the command line. */
export const handlers = (services: Services): Handlers => ({
  ...appHandlers(services),
  ...libraryHandlers(services),
  ...releaseHandlers(services),
  ...historyHandlers(services),
  ...importHandlers(services),
  ...exportHandlers(services),
  ...contactHandlers(services),
  ...signOffHandlers(services),
  ...snippetHandlers(services),
  ...templateHandlers(services),
  ...trainingHandlers(services),
  ...kitHandlers(services),
  ...letterheadHandlers(services),
  ...spellingHandlers(services),
  ...destinationHandlers(services),
  ...outboxHandlers(services),
  ...parcelHandlers(services),
  ...approvalHandlers(services),
  ...shareHandlers(services),
  ...bundleHandlers(services),
});
