import type { AppError } from '../../core/appError.ts';
import type { Fault, Told } from '../../core/outbox/replyFault.ts';

/** A fault of the other side as what a person is told. */
export const faultError = (fault: Fault, { name }: Told): AppError =>
  fault.kind === 'conflict' ? { kind: 'remote-failed', name, status: 412 } : fault.error;
