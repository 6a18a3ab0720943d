import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEAD_FUNCTIONS, NO_LEAD_FUNCTIONS } from './lead-functions.ts';

/** A lead reads their own groups: of the rows of others, none exist for them (decision 0049). */
export class WhatALeadReads0071 implements MigrationInterface {
  name = 'WhatALeadReads1795000000071';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LEAD_FUNCTIONS);
    for (const [table, rule] of Object.entries(RULES)) await db.query(ownGroups(table, rule));
    await db.query(ownGroups('person', 'id in (select core.people_named_to_reader())', 'for select'));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(RULES), 'person']) await db.query(`drop policy own_groups on app.${table}`);
    await db.query(NO_LEAD_FUNCTIONS);
  }
}

/**
 * For the API alone: the worker acts as the coordination, and the functions that say what is one's own read all. The
 * role is asked once for a statement, the lists only when it is a lead's.
 */
const ownGroups = (table: string, rule: string, verbs = ''): string => `
  create policy own_groups on app.${table} as restrictive ${verbs} to trame_app
    using ((select current_setting('app.role', true)) is distinct from 'LEAD' or ${rule})`;

const OWN_BODY = 'body_id in (select core.bodies_of_reader())';
const OWN_MEETING = 'meeting_id in (select core.meetings_of_reader())';
const OWN_ACTION = 'action_id in (select core.actions_of_reader())';
const MINE = 'person_id = (select core.reader())';
/** What hangs on a row is there when that row is: the policy of its table answers. */
const under = (table: string, column: string): string => `${column} in (select q.id from app.${table} q)`;
const UNDER_ITEM = under('agenda_item', 'item_id');

/** What one row needs, by table. A row that is being added is in no list yet: its own columns tell. */
const RULES: Readonly<Record<string, string>> = {
  body: 'id in (select core.bodies_named_to_reader())',
  body_officer: `(${OWN_BODY} or body_id in (
    select b.id from app.body b where b.type not in ('WORKING_GROUP', 'SITUATION_CELL')))`,
  seat: OWN_BODY,
  mandate: under('seat', 'seat_id'),
  mandate_holder: under('mandate', 'mandate_id'),
  affiliation: under('person', 'person_id'),

  meeting: `(${OWN_BODY} or id in (select core.meetings_of_reader()))`,
  meeting_series: `(${OWN_BODY} or id in (select m.series_id from app.meeting m))`,
  series_change: 'thread_id in (select s.thread_id from app.meeting_series s)',
  ...of(OWN_MEETING, [
    ...['agenda_item', 'invitation', 'attendance', 'minutes', 'decision', 'convocation', 'convocation_handed_over'],
    ...[
      'welcome',
      'corner',
      'corner_place',
      'cell_count',
      'presence_log',
      'proxy',
      'private_notebook',
      'left_out_item',
    ],
    ...['minutes_redaction', 'plan_review'],
  ]),
  ...of(UNDER_ITEM, ['item_text', 'item_update', 'easy_text', 'subject_answer']),
  invitation_answer: under('invitation', 'invitation_id'),
  attendance_organization: under('attendance', 'attendance_id'),
  minutes_version: under('minutes', 'minutes_id'),
  minutes_text: under('minutes_version', 'version_id'),
  correction: under('minutes', 'minutes_id'),
  presenter: `(${UNDER_ITEM} or ${under('parked_point', 'point_id')})`,
  parked_point: `(${OWN_BODY} or from_body_id in (select core.bodies_of_reader())
    or proposed_by_id = (select core.reader()))`,
  subject: `(${OWN_BODY} or id in (select i.subject_id from app.agenda_item i)
    or id in (select p.subject_id from app.parked_point p))`,
  document: `(${OWN_MEETING} or ${UNDER_ITEM} or ${under('parked_point', 'point_id')} or ${OWN_BODY} or ${OWN_ACTION}
    or ${under('progress_note', 'note_id')})`,
  document_version: under('document', 'document_id'),

  poll: `(${OWN_BODY} or id in (select core.polls_of_reader()))`,
  poll_slot: under('poll', 'poll_id'),
  poll_person: 'poll_id in (select core.polls_of_reader())',
  poll_answer: under('poll_person', 'poll_person_id'),

  action: `(${OWN_BODY} or (select core.reader()) in (lead_person_id, referent_person_id)
    or ${OWN_MEETING} or id in (select core.actions_of_reader()))`,
  ...of(OWN_ACTION, [
    ...[
      'action_partner',
      'action_budget_line',
      'action_framework',
      'action_public',
      'action_territory',
      'action_theme',
    ],
    ...['progress_note', 'indicator', 'milestone', 'obstacle', 'comment', 'news_request_action', 'plan_review_action'],
  ]),
  measurement: under('indicator', 'indicator_id'),
  comment_mention: under('comment', 'comment_id'),
  chair_act: `(${OWN_MEETING} or ${OWN_ACTION})`,
  saved_view: MINE,
};

/** The same rule for several tables. */
function of(rule: string, tables: readonly string[]): Record<string, string> {
  return Object.fromEntries(tables.map((table) => [table, rule]));
}
