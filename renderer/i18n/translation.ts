/** The shape a translation of `T` must have: the same keys, and Russian's plural forms wherever English has its two. */
export type Translation<T> = {
  [K in keyof T as K extends `${infer Base}_other` ? K | `${Base}_few` | `${Base}_many` : K]: T[K] extends string
    ? string
    : Translation<T[K]>;
};
