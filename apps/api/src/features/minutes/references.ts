import { wordsIn } from '@trame/copy/both';
import { actionWords, type ItemText, type ReferenceWords, referencesIn } from '@trame/domain/minutes/item-text';
import type { EntityManager } from 'typeorm';

/** People and actions that texts refer to, as they stand today, by id. */
export interface Referred {
  people: Record<string, string>;
  actions: Record<string, { number: string | null; title: string }>;
}

const NAMES = `
  select coalesce((
      select json_object_agg(p.id, trim(concat_ws(' ', nullif(p.given_name, ''), p.family_name)))
      from app.person p where p.id = any($1)), '{}'::json) as people,
    coalesce((
      select json_object_agg(a.id, json_build_object('number', a.number, 'title', a.title))
      from app.action a where a.id = any($2) and a.removed_at is null), '{}'::json) as actions`;

/** An id of another council, or of nobody, is not among them: the wall between councils answers both alike. */
export async function readReferred(tx: EntityManager, texts: readonly ItemText[]): Promise<Referred> {
  const found = texts.map(referencesIn);
  const [people, actions] = [found.flatMap((one) => one.people), found.flatMap((one) => one.actions)];
  if (people.length + actions.length === 0) return { people: {}, actions: {} };
  const [row] = await tx.query<[Referred]>(NAMES, [people, actions]);
  return row;
}

const { t } = wordsIn('fr');

/** Names as they are today; whoever or whatever is gone is « une personne », « une action du plan ». */
export const referenceWords = ({ people, actions }: Referred): ReferenceWords => ({
  person: (id) => people[id] ?? t('minutes:refers.person'),
  action: (id) => (actions[id] ? actionWords(actions[id]) : t('minutes:refers.action')),
});
