import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { PhotoFiles } from './photoFiles.ts';

/** A bucket of a store that speaks S3, and the way into it. */
export interface Bucket {
  endpoint: string;
  bucket: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
}

/** How the client of a bucket is set up, for photos and for uploads alike; names of buckets stand in the path, as every store takes them. */
export const clientConfig = ({ endpoint, region, credentials }: Bucket) => ({
  endpoint,
  region,
  credentials,
  forcePathStyle: true,
  // Checksums of the newer kind are known to Amazon alone; every photo is verified by its SHA-256 here.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
});

/** Photos as objects of a bucket, under `photos/`. The same photo put twice is the same object. */
export function photosInS3(place: Bucket): PhotoFiles {
  const client = new S3Client(clientConfig(place));
  const at = (photo: string) => ({ Bucket: place.bucket, Key: `photos/${photo}` });
  return {
    put: async (photo, bytes) => void (await client.send(new PutObjectCommand({ ...at(photo), Body: bytes }))),
    read: async (photo) => {
      try {
        const { Body: body } = await client.send(new GetObjectCommand(at(photo)));
        return (await body?.transformToByteArray()) ?? null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
  };
}
