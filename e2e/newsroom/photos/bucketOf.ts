import type { Bucket } from './photosInS3.ts';

/** Reads where a bucket is (`https://s3.example.org/bucket`); its keys come from the environment, as those of every S3 program. Null when something is missing. */
export function bucketOf(address: string, environment: NodeJS.ProcessEnv): Bucket | null {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_REGION: region = 'us-east-1' } = environment;
  if (!URL.canParse(address) || !accessKeyId || !secretAccessKey) return null;
  const { protocol, origin, pathname } = new URL(address);
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(pathname)?.[1];
  if (bucket === undefined || !/^https?:$/.test(protocol)) return null;
  return { endpoint: origin, bucket, region, credentials: { accessKeyId, secretAccessKey } };
}
