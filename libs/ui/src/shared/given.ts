type Given<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/**
 * The same props without those left `undefined`. React Aria tells an absent prop (uncontrolled, default) from an
 * `undefined` one, and its types do too.
 */
export const given = <T extends object>(props: T): Given<T> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<T>;
