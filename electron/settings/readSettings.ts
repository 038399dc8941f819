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
  /** What has to be told. */
  notices: AppError[];
  /** False when a damaged or unreadable file could not be moved away: then nothing may be written over it. */
  writable: boolean;
}

/** Reads a settings file. A damaged one is moved aside and told; whatever in it can be read is still used. Never throws for a file. */
export function readSettings(file: string, now: Date): StoredSettings {
  const name = path.basename(file);
  try {
    const { healed, damaged } = parsed(file);
    return damaged ? putAside(file, healed, now) : { ...healed, notices: [], writable: true };
  } catch (error) {
    const known = fileError(error, name);
    if (!known) throw error;
    const first = healSettings({});
    if (known.kind === 'file-missing') return { ...first, notices: [], writable: true };
    return { ...first, notices: [{ kind: 'file-failed', name, code: codeOf(known) }], writable: false };
  }
}

function parsed(file: string): { healed: HealedSettings; damaged: boolean } {
  const about = statSync(file);
  if (!about.isFile() || about.size > largest) return { healed: healSettings({}), damaged: true };
  const text = readFileSync(file, 'utf8');
  try {
    const healed = healSettings(JSON.parse(text.replace(/^\uFEFF/, '')));
    return { healed, damaged: healed.damaged || text.startsWith('\uFEFF') };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { healed: healSettings({}), damaged: true };
  }
}

function putAside(file: string, healed: HealedSettings, now: Date): StoredSettings {
  const name = path.basename(file);
  const notice = (keptAs: string): AppError => ({ kind: 'settings-damaged', name, keptAs });
  try {
    return { ...healed, notices: [notice(moveAside(file, now))], writable: true };
  } catch (error) {
    if (!fileError(error, name)) throw error;
    return { ...healed, notices: [notice(name)], writable: false };
  }
}

const codeOf = (error: AppError): string =>
  error.kind === 'file-failed' ? error.code : error.kind === 'folder-read-only' ? 'EACCES' : error.kind;
