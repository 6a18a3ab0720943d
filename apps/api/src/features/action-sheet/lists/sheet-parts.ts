import { LIMITS } from '@trame/contracts/limits';
import type {
  BudgetLineBody,
  IndicatorBody,
  MeasurementBody,
  MilestoneBody,
  ObstacleBody,
  PartnerBody,
} from '@trame/contracts/sheet-parts';
import { nameOf } from '../../comments/index.ts';
import { linesOf, type SheetPart } from './sheet-part.ts';

const { lines, measurements } = LIMITS.sheet;

export const PARTNERS: SheetPart<PartnerBody> = {
  noun: 'partner',
  table: 'app.action_partner',
  parent: 'action_id',
  columns: { part: 'part', personId: 'person_id', organizationId: 'organization_id', role: 'role_text' },
  view: `json_build_object('id', x.id, 'version', x.version, 'part', x.part, 'personId', x.person_id,
    'organizationId', x.organization_id, 'name', coalesce(o.name, ${nameOf('p')}), 'role', x.role_text)`,
  joins: 'left join app.organization o on o.id = x.organization_id left join app.person p on p.id = x.person_id',
  order: 'x.part, x.id',
  most: lines,
  named: ({ personId, organizationId }) => ({ person: [personId], organization: [organizationId] }),
};

export const BUDGET_LINES: SheetPart<BudgetLineBody> = {
  noun: 'budget-line',
  table: 'app.action_budget_line',
  parent: 'action_id',
  columns: {
    ...{ label: 'label', year: 'year', funderId: 'funder_id' },
    ...{ requestedCents: 'amount_cents', grantedCents: 'granted_cents', spentCents: 'spent_cents' },
  },
  view: `json_build_object('id', x.id, 'version', x.version, 'label', x.label, 'year', x.year, 'funderId', x.funder_id,
    'funder', o.name, 'requestedCents', x.amount_cents, 'grantedCents', x.granted_cents, 'spentCents', x.spent_cents)`,
  joins: 'left join app.organization o on o.id = x.funder_id',
  order: 'x.year nulls last, x.id',
  most: lines,
  named: ({ funderId }) => ({ organization: [funderId] }),
};

export const MEASUREMENTS: SheetPart<MeasurementBody> = {
  noun: 'measurement',
  table: 'app.measurement',
  parent: 'indicator_id',
  columns: { value: 'value', measuredOn: 'measured_on', note: 'note' },
  view: `json_build_object('id', x.id, 'version', x.version, 'value', x.value, 'measuredOn', x.measured_on, 'note', x.note)`,
  order: 'x.measured_on, x.id',
  most: measurements,
};

export const INDICATORS: SheetPart<IndicatorBody> = {
  noun: 'indicator',
  table: 'app.indicator',
  parent: 'action_id',
  columns: {
    ...{ label: 'label', unit: 'unit', baseline: 'baseline', target: 'target' },
    ...{ targetText: 'target_text', source: 'source' },
  },
  view: `json_build_object('id', x.id, 'version', x.version, 'label', x.label, 'unit', x.unit, 'baseline', x.baseline,
    'target', x.target, 'targetText', x.target_text, 'source', x.source,
    'measurements', (select ${linesOf(MEASUREMENTS, 'y')} from (select x.id) y))`,
  order: 'x.created_at, x.id',
  most: lines,
};

export const MILESTONES: SheetPart<MilestoneBody> = {
  noun: 'milestone',
  table: 'app.milestone',
  parent: 'action_id',
  columns: { title: 'title', dueOn: 'due_on', done: 'done' },
  view: `json_build_object('id', x.id, 'version', x.version, 'title', x.title, 'dueOn', x.due_on, 'done', x.done)`,
  order: 'x.due_on nulls last, x.id',
  most: lines,
};

export const OBSTACLES: SheetPart<ObstacleBody> = {
  noun: 'obstacle',
  table: 'app.obstacle',
  parent: 'action_id',
  columns: {
    ...{ text: 'text', helperPersonId: 'helper_person_id', helperBodyId: 'helper_body_id' },
    ...{ raisedOn: 'raised_on', liftedOn: 'lifted_on' },
  },
  view: `json_build_object('id', x.id, 'version', x.version, 'text', x.text, 'helperPersonId', x.helper_person_id,
    'helperBodyId', x.helper_body_id, 'raisedOn', x.raised_on, 'liftedOn', x.lifted_on,
    'helper', case when p.id is not null then json_build_object('id', p.id, 'name', ${nameOf('p')}) end,
    'helperBody', case when b.id is not null then
      json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag) end)`,
  joins: 'left join app.person p on p.id = x.helper_person_id left join app.body b on b.id = x.helper_body_id',
  order: 'x.lifted_on is not null, x.raised_on desc, x.id',
  most: lines,
  named: ({ helperPersonId, helperBodyId }) => ({ person: [helperPersonId], body: [helperBodyId] }),
};
