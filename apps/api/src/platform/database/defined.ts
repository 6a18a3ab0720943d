type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what was left out: `undefined` is "not asked", and would reach the database as a value. */
export const defined = <T extends object>(patch: T): Defined<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Defined<T>;
