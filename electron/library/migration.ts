/** One step of the library's shape. `version` is the shape it makes, kept in SQLite's `user_version`. */
export interface Migration {
  version: number;
  statements: readonly string[];
}
