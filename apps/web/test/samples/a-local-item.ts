import type { LocalItem } from '@trame/contracts/frameworks';

/** An axis of a local health contract: number 1, 2, 3… gives its id and its label. */
export const aLocalItem = (at: number, more: Partial<LocalItem> = {}): LocalItem => ({
  id: `0198f1c2-6a1b-7c3d-8e4f-${String(at).padStart(12, '0')}`,
  version: 1,
  framework: 'CLS',
  number: null,
  label: `Axe ${at}`,
  archived: false,
  uses: 0,
  ...more,
});
