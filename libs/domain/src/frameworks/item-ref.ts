import { FRAMEWORKS, type Framework, isLocal } from './framework.ts';
import { hasItem } from './taxonomies.ts';

/** One item of one framework, as it travels: `PTSM.SOMATIC_CARE`, or `CLS.` and the id of an item the council wrote. */
export interface ItemRef {
  readonly framework: Framework;
  readonly item: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const itemRef = (framework: Framework, item: string): string => `${framework}.${item}`;

/** Reads what `itemRef` wrote; null when no framework ever had such an item. Whether a council wrote one is not known here. */
export function readItemRef(ref: string): ItemRef | null {
  const dot = ref.indexOf('.');
  const framework = FRAMEWORKS.find((known) => known === ref.slice(0, dot));
  if (!framework) return null;
  const item = ref.slice(dot + 1);
  return (isLocal(framework) ? ID.test(item) : hasItem(framework, item)) ? { framework, item } : null;
}

/** Does what an action serves answer a filter: one item, or any of a framework? */
export const serves = (refs: readonly string[], asked: string): boolean =>
  refs.some((ref) => ref === asked || ref.startsWith(`${asked}.`));
