import type { ApiRoute } from './apiRoute.ts';

/** Photos: whole, or in pieces (tus 1.0). */
export const photoRoutes = {
  assetHeld: {
    method: 'HEAD',
    path: '/v1/assets/sha256-{sha256}',
    act: 'read',
    summary: 'Whether a photo is here whole',
    gives: { 200: { says: 'It is; its ETag is its hash' } },
    problems: ['not-found'],
  },
  asset: {
    method: 'GET',
    path: '/v1/assets/sha256-{sha256}',
    act: 'read',
    summary: 'A photo, or with Range: bytes=FROM-TO a piece of it (RFC 9110), so that a link that breaks loses a piece and no more',
    bytes: 'image/*',
    gives: { 200: { says: 'The photo' }, 206: { says: 'The piece' } },
    problems: ['not-found', 'range-unsatisfiable'],
  },
  putAsset: {
    method: 'PUT',
    path: '/v1/assets/sha256-{sha256}',
    act: 'write',
    summary: 'Takes a photo (JPEG or PNG) in one request, with Content-Digest; larger ones go to /v1/uploads',
    body: 'image/*',
    gives: { 200: { says: 'It was here' }, 201: { says: 'Taken' } },
    problems: ['digest-mismatch', 'too-large', 'unsupported-media'],
  },
  startUpload: {
    method: 'POST',
    path: '/v1/uploads',
    act: 'write',
    summary:
      'Begins an upload that can be resumed (tus 1.0); Upload-Metadata names the sha256, and that names the upload. It belongs to the user who began it, who has a limited number of them',
    gives: { 201: { says: 'Begun; go on at Location' } },
    problems: ['body-unreadable', 'too-large', 'unsupported-media', 'too-many-uploads'],
  },
  uploadOffset: {
    method: 'HEAD',
    path: '/v1/uploads/{sha256}',
    act: 'read',
    summary: 'How much of an upload has arrived (tus 1.0)',
    gives: { 200: { says: 'Upload-Offset tells' } },
    problems: ['not-found'],
  },
  goOnUpload: {
    method: 'PATCH',
    path: '/v1/uploads/{sha256}',
    act: 'write',
    summary:
      'Goes on with an upload where it broke off (tus 1.0); the last byte makes it a photo, or is answered 460 when the bytes are not those announced',
    body: 'application/offset+octet-stream',
    gives: { 204: { says: 'Upload-Offset tells how much is here now' } },
    problems: ['not-found', 'too-large', 'unsupported-media'],
  },
} as const satisfies Record<string, ApiRoute>;
