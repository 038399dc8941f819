import type { DestinationKind } from '../../core/settings/settings.ts';
import type { Adapter } from './adapter.ts';
import { datelineAdapter } from './datelineApi.ts';
import { folderAdapter } from './folderAdapter.ts';
import { wordpressAdapter } from './wordpressApi.ts';

/** How each kind of destination is spoken to. */
export const adapters: Record<DestinationKind, Adapter> = { dateline: datelineAdapter, wordpress: wordpressAdapter, folder: folderAdapter };
