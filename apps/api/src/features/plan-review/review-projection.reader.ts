import { Injectable } from '@nestjs/common';
import type { ReviewProjection } from '@trame/contracts/plan-review-answers';
import { daysLate } from '@trame/domain/action-plan/late';
import { type ReviewOutcome, reviewCounts } from '@trame/domain/action-plan/review';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { HEADINGS_OF_ACTION } from '../action-plan/index.ts';
import { DECISION_NAME, DECISION_OF_STEP, RESERVED } from './review.sql.ts';

type Action = NonNullable<ReviewProjection['action']>;
type Stored = Omit<ReviewProjection, 'seen' | 'counts' | 'action'> & {
  outcomes: (ReviewOutcome | null)[];
  action: Omit<Action, 'daysLate'> | null;
};

/** The action at hand: of its people, its texts and its sheet there is no column here. */
const ACTION = `
  select json_build_object('number', a.number, 'title', a.title, 'axis', x.title, 'reserved', ${RESERVED},
    'status', a.status, 'group', b.label, 'dueOn', a.due_on, 'dueText', a.due_text, 'progress', a.progress,
    'reasons', s.reasons, 'openedAt', s.opened_at, 'spentSeconds', s.spent_seconds,
    'news', (select json_build_object('word', n.word, 'on', (n.noted_at at time zone z.zone)::date)
      from app.progress_note n where n.action_id = a.id and n.id is distinct from s.note_id
      order by n.noted_at desc, n.id desc limit 1),
    'recorded', case when s.outcome is not null then json_build_object('outcome', s.outcome, 'sentence', s.sentence,
      'dueOn', s.due_on, 'group', coalesce(sb.label, hb.label), 'decision', ${DECISION_NAME}) end)
  from app.plan_review_action s
  join app.action a on a.id = s.action_id
  ${HEADINGS_OF_ACTION}
  left join app.body b on b.id = a.body_id
  left join app.body sb on sb.id = s.body_id
  left join app.body hb on hb.id = s.helper_body_id
  ${DECISION_OF_STEP}
  where s.review_id = v.id and s.opened_at is not null limit 1`;

const PROJECTION = `
  select json_build_object('roadmap', r.title, 'title', m.title, 'bodyTag', mb.tag, 'zone', z.zone,
    'startedAt', v.started_at, 'closedAt', v.closed_at,
    'total', (select count(*) from app.plan_review_action s where s.review_id = v.id),
    'position', coalesce((select l.place from (
      select opened_at, row_number() over (order by position, action_id) as place
      from app.plan_review_action s where s.review_id = v.id) l where l.opened_at is not null limit 1), 0),
    'outcomes', coalesce((select json_agg(s.outcome) from app.plan_review_action s where s.review_id = v.id), '[]'),
    'action', (${ACTION})) as projection
  from app.plan_review v join app.roadmap r on r.id = v.roadmap_id cross join core.current_council_row() z
  left join app.meeting m on m.id = v.meeting_id left join app.body mb on mb.id = m.body_id
  where v.id = $1`;

/** Of what is not everybody's, the room reads that it is looked at. */
const RESERVED_ACTION = {
  title: null,
  axis: null,
  status: null,
  group: null,
  dueOn: null,
  dueText: null,
  progress: null,
};

/** What a room may read on its wall while a review runs. */
@Injectable()
export class ReviewProjectionReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  get(ctx: CouncilContext, id: string): Promise<ReviewProjection> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ projection: Stored }[]>(PROJECTION, [id]);
      if (!row) throw new NotFound();
      const { outcomes, action, ...rest } = row.projection;
      const today = this.clock.today(rest.zone);
      const { seen, of: counts } = reviewCounts(outcomes);
      return { ...rest, seen, counts, action: action && shown(action, today) };
    });
  }
}

function shown(action: Omit<Action, 'daysLate'>, today: string): Action {
  const { status, dueOn, recorded } = action;
  if (action.reserved) {
    const said = recorded && { ...recorded, sentence: '', dueOn: null, group: null };
    return { ...action, ...RESERVED_ACTION, number: null, daysLate: 0, reasons: [], news: null, recorded: said };
  }
  return { ...action, daysLate: status ? daysLate({ status, dueOn, newsOn: today }, today) : 0 };
}
