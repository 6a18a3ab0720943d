import type { LocalItem } from '@trame/contracts/frameworks';
import { isLocal } from '@trame/domain/frameworks/framework';
import { itemRef, readItemRef } from '@trame/domain/frameworks/item-ref';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import type { i18n } from 'i18next';
import type { frameworks } from './fr/frameworks.ts';

type Items = (typeof frameworks)['item'];
type NationalRef = { [F in keyof Items]: `${F}.${keyof Items[F] & string}` }[keyof Items];

/** What is said of an axis that a council wrote. */
export type LocalWords = Pick<LocalItem, 'id' | 'framework' | 'number' | 'label'>;

const isNational = (ref: string): ref is NationalRef => {
  const read = readItemRef(ref);
  return read !== null && !isLocal(read.framework);
};

/** One item without its framework: "Accès à des soins somatiques adaptés", "2 Santé mentale". */
export function itemWords({ t }: i18n, ref: string, local: readonly LocalWords[]): string {
  if (isNational(ref)) return t(`frameworks:item.${ref}`);
  const own = local.find(({ framework, id }) => itemRef(framework, id) === ref);
  return own ? [own.number, own.label].filter(Boolean).join(' ') : t('frameworks:unknown');
}

/** One item with the short name of its framework: "PTSM : Accès à des soins somatiques adaptés". */
export function itemInFull(words: i18n, ref: string, local: readonly LocalWords[]): string {
  const framework = readItemRef(ref)?.framework;
  const item = itemWords(words, ref, local);
  return framework ? words.t('frameworks:inFull', { framework: words.t(`frameworks:short.${framework}`), item }) : item;
}

/** What is told in one column of what an action serves: an item in full, a theme or a public. */
export function servedWords(
  words: i18n,
  column: 'frameworkItems' | 'themes' | 'publics',
  code: string,
  local: readonly LocalWords[],
): string {
  if (column === 'frameworkItems') return itemInFull(words, code, local);
  const theme = THEMES.find((one) => one === code);
  if (theme) return words.t(`frameworks:theme.${theme}`);
  const group = TARGET_PUBLICS.find((one) => one === code);
  return group ? words.t(`frameworks:public.${group}`) : code;
}
