import { LIMITS } from '@trame/contracts/limits';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { type OutcomeToSay, reviewCounted, reviewSaid } from '@trame/copy/review-said';
import { plainRun, type TextBlock } from '@trame/domain/minutes/text-block';
import type { EntityManager } from 'typeorm';
import { DECISION_NAME, DECISION_OF_STEP, RESERVED } from './review.sql.ts';

/** What a review recorded of one action in a meeting, under which item. */
export interface Reviewed extends OutcomeToSay {
  itemId: string;
  sentence: string;
  number: string | null;
  title: string;
  /** It is not everybody's: counted, and not told. */
  reserved: boolean;
}

const REVIEWED = `
  select v.item_id as "itemId", s.outcome, s.sentence, s.due_on::text as "dueOn", a.number, a.title,
    ${RESERVED} as reserved, ${DECISION_NAME} as decision,
    array_remove(array[nullif(trim(concat_ws(' ', nullif(hp.given_name, ''), hp.family_name)), ''), hb.label, sb.label],
      null) as who
  from app.plan_review v
  join app.plan_review_action s on s.review_id = v.id and s.outcome is not null
  join app.action a on a.id = s.action_id
  left join app.person hp on hp.id = s.helper_person_id
  left join app.body hb on hb.id = s.helper_body_id
  left join app.body sb on sb.id = s.body_id
  ${DECISION_OF_STEP}
  where v.meeting_id = $1 and v.item_id is not null
  order by v.created_at, v.id, s.position, s.action_id limit ${LIMITS.planReview.actions}`;

/** What the reviews held in a meeting recorded, in the order it was looked at. */
export const readReviewed = (tx: EntityManager, meetingId: string): Promise<Reviewed[]> =>
  tx.query<Reviewed[]>(REVIEWED, [meetingId]);

const words = wordsIn('fr');

const paragraph = (text: string): TextBlock => ({ kind: 'PARAGRAPH', at: null, runs: [plainRun(text)] });

/** What the minutes say under an item of a review held there: how many actions were seen, then each and what became of it. */
export function reviewedIn(all: readonly Reviewed[], itemId: string): TextBlock[] {
  const here = all.filter((one) => one.itemId === itemId);
  if (here.length === 0) return [];
  const fmt = new Fmt('fr', 'UTC');
  const outcomes = here.map(({ outcome }) => outcome);
  const told = here.filter(({ reserved }) => !reserved);
  const kept = here.length - told.length;
  return [
    paragraph(words.t('planReview:minutes.intro', { counts: reviewCounted(words, fmt, outcomes) })),
    ...told.map((one) => bullet(one, fmt)),
    ...(kept > 0 ? [paragraph(words.t('planReview:minutes.reserved', { count: kept }))] : []),
  ];
}

function bullet(one: Reviewed, fmt: Fmt): TextBlock {
  const name = [one.number, one.title].filter(Boolean).join(' ');
  const said = words.t('planReview:minutes.line', { name, said: reviewSaid(words, fmt, one) });
  const runs = [said, ...(one.sentence ? [one.sentence] : [])].join(' ');
  return { kind: 'BULLET', at: null, runs: [plainRun(runs)] };
}
