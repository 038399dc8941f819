import type { KitInput } from '../../core/kit/kitSheet.ts';
import type { PhotoStore } from '../library/photoStore.ts';

/** A kit whose photos still lie in the library: what goes to the thread that makes it. */
export interface StoredKit extends Omit<KitInput, 'photos'> {
  photos: PhotoStore;
}
