import type { SheetTextsBody } from '@trame/contracts/action-sheet';
import type { SheetTexts } from '@trame/contracts/action-sheet-answers';

/** What is written on a sheet, as it is sent. */
export type Fields = { [F in keyof SheetTextsBody]-?: Exclude<SheetTextsBody[F], undefined> };
export type Field = keyof Fields;

/** What is stored, in the words of what is sent. */
export const fieldsOf = (texts: SheetTexts): Fields => {
  const { description, context, aims, targetPublic, humanMeans, evaluation, visibility, referent, territory } = texts;
  const { frameworkItems, themes, publics } = texts;
  return {
    ...{ description, context, aims, targetPublic, humanMeans, evaluation, visibility },
    referentId: referent?.id ?? null,
    territoryIds: territory.map(({ id }) => id),
    ...{ frameworkItems, themes, publics },
  };
};

/** A field as the server keeps it: ends trimmed, a line that is empty is not there. */
export function kept<F extends Field>(field: F, value: Fields[F]): Fields[F] {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return (field === 'targetPublic' && trimmed === '' ? null : trimmed) as Fields[F];
}

const alike = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item) => other.includes(item))
    : one === other;

/** The fields among `names` that differ between what is typed and what is stored, ready to be sent. */
export function changed(names: readonly Field[], typed: Fields, stored: Fields): SheetTextsBody {
  const differing = names.filter((name) => !alike(kept(name, typed[name]), stored[name]));
  return Object.fromEntries(differing.map((name) => [name, kept(name, typed[name])]));
}
