import type { CellCount } from '@trame/contracts/cells';
import type { CellCounter } from '@trame/domain/cells/cell-form';
import type { Change } from '../kept/change.ts';

/** The change that says how many situations lie on a line; `stored` is the line as the screen shows it. */
export const countChange = (
  stored: Pick<CellCount, 'version'> | undefined,
  counter: CellCounter,
  count: number,
): Change => ({ kind: 'count', id: counter, version: stored?.version ?? 0, body: { count } });
