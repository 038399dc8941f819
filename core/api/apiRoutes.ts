import type { ApiRoute } from './apiRoute.ts';
import { photoRoutes } from './photoRoutes.ts';
import { releaseRoutes } from './releaseRoutes.ts';
import { statusView } from './resources.ts';
import { sharedRoutes } from './sharedRoutes.ts';

/** Every route of the Dateline API; the newsroom answers these and nothing else, and `docs/web-api.yaml` is written from them. */
export const apiRoutes = {
  status: {
    method: 'GET',
    path: '/v1/status',
    act: 'read',
    summary: 'Who this newsroom is, its clock, what it can do, whose token this is',
    gives: { 200: { says: 'The newsroom', schema: statusView } },
    problems: [],
  },
  ...releaseRoutes,
  ...photoRoutes,
  ...sharedRoutes,
} as const satisfies Record<string, ApiRoute>;

export type ApiRouteName = keyof typeof apiRoutes;
