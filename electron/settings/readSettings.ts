import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import { healSettings, type HealedSettings } from '../../core/settings/healSettings.ts';
import { fileError } from '../files/fileError.ts';
import { moveAside } from './moveAside.ts';

/** Settings of 50 destinations and a letterhead take 30 kB; a file beyond 1 MB is not even read. */
const largest = 1024 * 1024;

/** What stands in a settings file, made whole. */
export interface StoredSettings extends HealedSettings {
  /** What stood in the file, with what this version does not know of it. */
  value: unknown;
  /** What has to be told. */
  notices: AppError[];
  /** False when a damaged or unreadable file could not be moved away: then nothing may be written over it. */
  writable: boolean;
}

/** Where the settings lie once more as they were last good, beside the file. */
export const copyOf = (file: string): string => path.join(path.dirname(file), 'settings.copy.json');

/**
 * Reads a settings file. A damaged one is moved aside and told; whatever in it can be read is still used, and the rest comes from the
 * copy beside it. Never throws for a file.
 */
export function readSettings(file: string, now: Date): StoredSettings {
  const name = path.basename(file);
  try {
    const { value, healed, damaged } = parsed(file);
    if (!damaged) return { ...healed, value, notices: [], writable: true };
    const copy = readCopy(file);
    return { ...putAside(file, copy ? restored(value, copy) : healed, copy !== null && healed.damaged, now), value };
  } catch (error) {
    const known = fileError(error, name);
    if (!known) throw error;
    const first = healSettings({});
    if (known.kind === 'file-missing') return { ...first, value: {}, notices: [], writable: true };
    return { ...first, value: {}, notices: [{ kind: 'file-failed', name, code: codeOf(known) }], writable: false };
  }
}

/** The good values of a damaged file, and for the others those of the copy; what neither knows by name is kept from both. */
function restored(value: unknown, copy: HealedSettings): HealedSettings {
  const healed = healSettings(value, copy.settings);
  return { ...healed, unknown: { ...copy.unknown, ...healed.unknown } };
}

/** The copy, where it is whole. */
function readCopy(file: string): HealedSettings | null {
  try {
    const { healed, damaged } = parsed(copyOf(file));
    return damaged ? null : healed;
  } catch (error) {
    if (!fileError(error, '')) throw error;
    return null;
  }
}

function parsed(file: string): { value: unknown; healed: HealedSettings; damaged: boolean } {
  const about = statSync(file);
  if (!about.isFile() || about.size > largest) return { value: {}, healed: { ...healSettings({}), damaged: true }, damaged: true };
  const text = readFileSync(file, 'utf8');
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const healed = healSettings(value);
    return { value, healed, damaged: healed.damaged || text.startsWith('\uFEFF') };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: {}, healed: { ...healSettings({}), damaged: true }, damaged: true };
  }
}

function putAside(file: string, healed: HealedSettings, fromCopy: boolean, now: Date): Omit<StoredSettings, 'value'> {
  const name = path.basename(file);
  const notice = (keptAs: string): AppError => ({ kind: fromCopy ? 'settings-restored' : 'settings-damaged', name, keptAs });
  try {
    return { ...healed, notices: [notice(moveAside(file, now))], writable: true };
  } catch (error) {
    if (!fileError(error, name)) throw error;
    return { ...healed, notices: [notice(name)], writable: false };
  }
}

const codeOf = (error: AppError): string =>
  error.kind === 'file-failed' ? error.code : error.kind === 'folder-read-only' ? 'EACCES' : error.kind;
