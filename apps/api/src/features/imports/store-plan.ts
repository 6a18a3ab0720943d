import { wordsIn } from '@trame/copy/both';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import type { PlanRow } from '@trame/domain/imports/plan/plan-row';
import type { ActionWrite, ObjectiveWrite, PlanWrites } from '@trame/domain/imports/plan/plan-writes';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/insert-rows.ts';
import { newId } from '../../platform/database/new-id.ts';
import { bodiesWritten, storeBodies } from './store-directory.ts';
import { storeFigures } from './store-figures.ts';
import type { WrittenRow } from './written-rows.ts';

const HEADING = { id: 'uuid', number: 'text', title: 'text', position: 'integer' };
const ACTION = {
  id: 'uuid',
  roadmap_id: 'uuid',
  axis_id: 'uuid',
  objective_id: 'uuid',
  parent_id: 'uuid',
  number: 'text',
  title: 'text',
  description: 'text',
  position: 'integer',
  body_id: 'uuid',
  lead_person_id: 'uuid',
  lead_organization_id: 'uuid',
  status: 'text',
  starts_on: 'date',
  due_on: 'date',
  due_text: 'text',
  progress: 'smallint',
};
const PARTNER = { id: 'uuid', action_id: 'uuid', part: 'text', person_id: 'uuid', organization_id: 'uuid' };
const THEME = { action_id: 'uuid', theme: 'text' };
const NOTE = { id: 'uuid', action_id: 'uuid', word: 'text', text: 'text', source: 'text', author_id: 'uuid' };

const NEWS: Readonly<Record<ActionStatus, 'NOTHING_NEW' | 'PROGRESSING' | 'BLOCKED' | 'DONE'>> = {
  PROPOSED: 'NOTHING_NEW',
  APPROVED: 'NOTHING_NEW',
  PLANNED: 'NOTHING_NEW',
  IN_PROGRESS: 'PROGRESSING',
  RECURRING: 'PROGRESSING',
  ON_HOLD: 'BLOCKED',
  DROPPED: 'BLOCKED',
  DONE: 'DONE',
};

/** Writes an accepted plan, one statement per table, and tells what it wrote in that order. */
export async function storePlan(tx: EntityManager, writes: PlanWrites, authorId: string): Promise<WrittenRow[]> {
  const { roadmap, organizations, axes, objectives, actions } = writes;
  const roadmaps = roadmap ? [roadmap] : [];
  await insertRows(tx, 'app.organization', { id: 'uuid', name: 'text', reveals: 'boolean' }, organizations);
  await storeBodies(tx, writes.bodies);
  await insertRows(
    tx,
    'app.roadmap',
    { id: 'uuid', title: 'text', starts_on: 'date', ends_on: 'date' },
    roadmaps.map(roadmapRow),
  );
  await insertRows(
    tx,
    'app.axis',
    { ...HEADING, roadmap_id: 'uuid' },
    axes.map((axis) => ({ ...numbered(axis), roadmap_id: writes.roadmapId })),
  );
  await insertRows(
    tx,
    'app.objective',
    { ...HEADING, roadmap_id: 'uuid', axis_id: 'uuid', level: 'text', parent_id: 'uuid' },
    objectives.map((one) => objectiveRow(one, writes.roadmapId)),
  );
  await insertRows(
    tx,
    'app.action',
    ACTION,
    actions.map((action) => actionRow(action, writes.roadmapId)),
  );
  const [partners, notes] = [actions.flatMap(partnerRows), actions.flatMap((action) => noteRows(action, authorId))];
  await insertRows(tx, 'app.action_partner', PARTNER, partners);
  await insertRows(tx, 'app.progress_note', NOTE, notes);
  await insertRows(tx, 'app.action_theme', THEME, actions.flatMap(themeRows));
  const figures = await storeFigures(tx, writes.figures);
  return [
    ...named(
      'app.organization',
      organizations.map(({ id, name }) => ({ id, title: name })),
    ),
    ...bodiesWritten(writes.bodies),
    ...named('app.roadmap', roadmaps),
    ...named('app.axis', axes),
    ...named('app.objective', objectives),
    ...named(
      'app.action',
      actions.map(({ id, row }) => ({ id, title: row.title })),
    ),
    ...[...partners].map(({ id }) => ({ table: 'app.action_partner' as const, id, name: '' })),
    ...notes.map(({ id }) => ({ table: 'app.progress_note' as const, id, name: '' })),
    ...figures,
  ];
}

const named = (table: WrittenRow['table'], rows: readonly { id: string; title: string }[]): WrittenRow[] =>
  rows.map(({ id, title }) => ({ table, id, name: title }));

const orNull = (text: string): string | null => (text === '' ? null : text);

const numbered = (heading: { id: string; number: string; title: string; position: number }) => {
  const { id, number, title, position } = heading;
  return { id, number: orNull(number), title, position };
};

const objectiveRow = ({ axisId, level, parentId, ...heading }: ObjectiveWrite, roadmapId: string) => {
  return { ...numbered(heading), roadmap_id: roadmapId, axis_id: axisId, level, parent_id: parentId };
};

const roadmapRow = ({ id, title, startsOn, endsOn }: NonNullable<PlanWrites['roadmap']>) => {
  return { id, title, starts_on: startsOn, ends_on: endsOn };
};

function actionRow(
  { id, axisId, objectiveId, parentId, bodyId, leads, position, row }: ActionWrite,
  roadmapId: string,
) {
  return {
    id,
    roadmap_id: roadmapId,
    axis_id: axisId,
    objective_id: objectiveId,
    parent_id: parentId,
    number: orNull(row.number),
    title: row.title,
    description: keptTexts(row),
    position,
    body_id: bodyId,
    lead_person_id: leads[0]?.personId ?? null,
    lead_organization_id: leads[0]?.organizationId ?? null,
    status: row.status,
    starts_on: row.startsOn,
    due_on: row.dueOn,
    due_text: orNull(row.dueText),
    progress: row.progress ?? (row.status === 'DONE' ? 100 : 0),
  };
}

/** The plan is the council's own document: its words are French, whoever imports it. */
const word = (key: 'starts' | 'status', text: string): string => wordsIn('fr').t(`imports:kept.${key}`, { text });

/** The description, and what the file says more precisely, or less, than a date or a status can. */
const keptTexts = ({ description, startsText, statusText }: PlanRow): string =>
  [description, startsText && word('starts', startsText), statusText && word('status', statusText)]
    .filter(Boolean)
    .join('\n');

const partnerRows = ({ id, leads }: ActionWrite) =>
  leads.slice(1).map(({ personId, organizationId }) => {
    return { id: newId(), action_id: id, part: 'CO_LEAD', person_id: personId, organization_id: organizationId };
  });

const noteRows = ({ id, row: { comment, status } }: ActionWrite, authorId: string) =>
  comment === ''
    ? []
    : [{ id: newId(), action_id: id, word: NEWS[status], text: comment, source: 'IMPORT', author_id: authorId }];

/** They go with their action when it is taken back. */
const themeRows = ({ id, row: { themes } }: ActionWrite) => themes.map((theme) => ({ action_id: id, theme }));
