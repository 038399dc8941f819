import path from 'node:path';
import type { PhotoFiles } from './photoFiles.ts';
import { photosInS3, type Bucket } from './photosInS3.ts';
import { photosOnDisk } from './photosOnDisk.ts';

/** Where photos lie: in a bucket where one is given, else in the newsroom's folder. Until they are whole they lie in the folder. */
export const photoPlace = (dataDir: string, bucket?: Bucket): PhotoFiles =>
  bucket === undefined ? photosOnDisk(path.join(dataDir, 'photos')) : photosInS3(bucket);
