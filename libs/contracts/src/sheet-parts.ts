import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { bodyRef, personRef } from './people.ts';
import { day, id, line, text, version } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
const AN_ID = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';
/** Cents of euro; `null` is unknown, never zero. */
const cents = z.int().min(0).max(1_000_000_000_000).nullable();
const amount = z.number().min(-1e12).max(1e12).multipleOf(0.0001);

export const partnerBody = z
  .strictObject({
    part: z.enum(['CO_LEAD', 'PARTNER']),
    personId: id.nullable(),
    organizationId: id.nullable(),
    /** What they do in the action, in their own words. */
    role: line().nullable(),
  })
  .refine(({ personId, organizationId }) => (personId === null) !== (organizationId === null), {
    error: 'nobody',
    path: ['personId'],
  })
  .meta({
    id: 'SheetPartnerBody',
    example: { part: 'PARTNER', personId: null, organizationId: AN_ID, role: 'Prête le local' },
  });
export type PartnerBody = z.output<typeof partnerBody>;
export const partner = z
  .object({ id, version, part: z.enum(['CO_LEAD', 'PARTNER']), personId: id.nullable(), organizationId: id.nullable() })
  .extend({ name, role: name.nullable() })
  .meta({ id: 'SheetPartner' });
export type Partner = z.output<typeof partner>;

export const budgetLineBody = z
  .strictObject({
    /** What the money is for, or whose it is when no organisation is named. */
    label: text(LIMITS.text.line),
    year: z.int().min(2000).max(2100).nullable(),
    funderId: id.nullable(),
    requestedCents: cents,
    grantedCents: cents,
    spentCents: cents,
  })
  .refine(({ label, funderId }) => label !== '' || funderId !== null, { error: 'required', path: ['label'] })
  .meta({
    id: 'SheetBudgetLineBody',
    example: {
      ...{ label: 'Poste à mi-temps', year: 2027, funderId: AN_ID },
      ...{ requestedCents: 1_500_000, grantedCents: null, spentCents: null },
    },
  });
export type BudgetLineBody = z.output<typeof budgetLineBody>;
export const budgetLine = z
  .object({ id, version, label: name, year: z.int().nullable(), funderId: id.nullable(), funder: name.nullable() })
  .extend({ requestedCents: cents, grantedCents: cents, spentCents: cents })
  .meta({ id: 'SheetBudgetLine' });
export type BudgetLine = z.output<typeof budgetLine>;

export const indicatorBody = z
  .strictObject({
    label: line(500),
    unit: line(LIMITS.text.word).nullable(),
    baseline: amount.nullable(),
    target: amount.nullable(),
    /** A target that is no number: "toutes les écoles". */
    targetText: line().nullable(),
    /** Where the figures come from. */
    source: line().nullable(),
  })
  .meta({
    id: 'SheetIndicatorBody',
    example: {
      ...{ label: 'Jeunes reçus', unit: 'personnes', baseline: 0, target: 120, targetText: null },
      source: 'Registre d’accueil',
    },
  });
export type IndicatorBody = z.output<typeof indicatorBody>;

export const measurementBody = z
  .strictObject({ value: amount, measuredOn: day, note: line(500).nullable() })
  .meta({ id: 'SheetMeasurementBody', example: { value: 42, measuredOn: '2027-06-30', note: null } });
export type MeasurementBody = z.output<typeof measurementBody>;
export const measurement = z
  .object({ id, version, value: z.number(), measuredOn: day, note: z.string().max(500).nullable() })
  .meta({ id: 'SheetMeasurement' });
export type Measurement = z.output<typeof measurement>;

export const indicator = z
  .object({ id, version, label: z.string().max(500), unit: z.string().max(LIMITS.text.word).nullable() })
  .extend({ baseline: z.number().nullable(), target: z.number().nullable() })
  .extend({ targetText: name.nullable(), source: name.nullable() })
  .extend({ measurements: z.array(measurement).max(LIMITS.sheet.measurements) })
  .meta({ id: 'SheetIndicator' });
export type Indicator = z.output<typeof indicator>;

export const milestoneBody = z
  .strictObject({ title: line(300), dueOn: day.nullable(), done: z.boolean() })
  .meta({ id: 'SheetMilestoneBody', example: { title: 'Le local est loué', dueOn: '2027-03-31', done: false } });
export type MilestoneBody = z.output<typeof milestoneBody>;
export const milestone = z
  .object({ id, version, title: z.string().max(300), dueOn: day.nullable(), done: z.boolean() })
  .meta({ id: 'SheetMilestone' });
export type Milestone = z.output<typeof milestone>;

export const obstacleBody = z
  .strictObject({
    /** By what the action is held up, or may be. */
    text: text().pipe(z.string().min(1).max(LIMITS.text.paragraph)),
    /** Who can help. */
    helperPersonId: id.nullable(),
    helperBodyId: id.nullable(),
    raisedOn: day,
    liftedOn: day.nullable(),
  })
  .refine(({ raisedOn, liftedOn }) => liftedOn === null || liftedOn >= raisedOn, {
    error: 'ends_before_start',
    path: ['liftedOn'],
  })
  .meta({
    id: 'SheetObstacleBody',
    example: {
      ...{ text: 'Le bailleur ne répond pas.', helperPersonId: AN_ID, helperBodyId: AN_ID },
      ...{ raisedOn: '2027-01-12', liftedOn: null },
    },
  });
export type ObstacleBody = z.output<typeof obstacleBody>;
export const obstacle = z
  .object({ id, version, text: z.string().max(LIMITS.text.paragraph), helperPersonId: id.nullable() })
  .extend({ helperBodyId: id.nullable(), helper: personRef.nullable(), helperBody: bodyRef.nullable() })
  .extend({ raisedOn: day, liftedOn: day.nullable() })
  .meta({ id: 'SheetObstacle' });
export type Obstacle = z.output<typeof obstacle>;
