import { NotFound, VersionStale } from '../errors/refusals.ts';

/** How one row with an id made by the device is written. Every step runs in the transaction of the command. */
export interface PutRow<View> {
  /** Inserts the row; false when the id is taken. */
  create(): Promise<boolean>;
  /** The row as it stands, locked until the commit; `null` when it is not there, or not where the path says. */
  read(): Promise<View | null>;
  /** Is the row already what was sent? */
  isSame(stored: View): boolean;
  /** Writes what was sent over the row that `read` locked, and adds one to its version. */
  change(): Promise<unknown>;
}

export interface PutDone<View> {
  view: View;
  /** False when the same thing was sent again: nothing was written, nothing is to be recorded. */
  written: boolean;
}

/**
 * Creates (version 0) or changes a row that a device may send again after a lost answer: the same content changes
 * nothing and is no error, other content over a version not seen is refused with what is stored (412).
 */
export async function putVersion<View extends { version: number }>(
  seenVersion: number,
  row: PutRow<View>,
): Promise<PutDone<View>> {
  const created = seenVersion === 0 && (await row.create());
  const stored = await row.read();
  if (!stored) throw new NotFound();
  if (created) return { view: stored, written: true };
  if (row.isSame(stored)) return { view: stored, written: false };
  if (stored.version !== seenVersion) throw new VersionStale(stored);
  await row.change();
  return { view: (await row.read()) ?? stored, written: true };
}
