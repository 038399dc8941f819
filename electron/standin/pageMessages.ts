import type { Shortcut } from './accelerator.ts';

/** What the page's preload world tells the main process. */
export type FromPage =
  | { t: 'invoke'; id: number; channel: string; args: unknown[] }
  | { t: 'send'; channel: string; args: unknown[] }
  | { t: 'menu'; id: number }
  | { t: 'open'; url: string }
  | { t: 'input'; type: 'rawKeyDown' | 'mouseDown' }
  | { t: 'online'; value: boolean }
  | { t: 'dark'; value: boolean }
  | { t: 'moved' };

/** What the main process tells the page's preload world. */
export type ToPage =
  | { t: 'reply'; id: number; ok: boolean; value: unknown }
  | { t: 'message'; channel: string; args: unknown[] }
  | { t: 'shortcuts'; list: readonly Shortcut[] };
