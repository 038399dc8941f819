import type { AppError } from './appError.ts';

/** What an act that may fail in an expected way gives back: a value, or an error a person can be told. Bugs throw instead. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

/** Wraps the value of an act that went well. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps the error of an act that failed in an expected way. */
export const fail = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error });
