import type { AppError } from '../../core/appError.ts';
import { fail } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';

/** A photo as the library keeps it: SHA-256 of its bytes, size in pixels. */
export interface KeptPhoto {
  photo: string;
  width: number;
  height: number;
}

/** Hands the bytes of a picture to the library. Bytes go by `fetch` on the app's own origin, never through a call. */
export async function sendPhoto(picture: Blob, name: string): Promise<Result<KeptPhoto>> {
  const response = await fetch(`photos?name=${encodeURIComponent(name)}`, { method: 'POST', body: picture });
  if (!response.ok) return fail({ kind: 'picture-unreadable', name });
  const answer = (await response.json()) as { ok: true; value: KeptPhoto } | { ok: false; error: AppError };
  return answer;
}
