import { Injectable } from '@nestjs/common';
import type { Plan } from '@trame/contracts/action-plan-answers';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import { asOfDay, type Period } from '@trame/domain/figures/period';
import type {
  FiguresSnapshot,
  SnapshotDecision,
  SnapshotEvent,
  SnapshotHeading,
  SnapshotMeeting,
  SnapshotPlan,
} from '@trame/domain/figures/snapshot';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { eventsOfPeriod } from '../campaigns/index.ts';
import { doneDays } from '../plan-progress/index.ts';
import { COUNCIL_FIGURES, DECISION_FIGURES, MEETING_FIGURES, ROADMAP_ON, SHEET_FIGURES } from './figures.sql.ts';

type StoredCouncil = Pick<FiguresSnapshot, 'bodies' | 'seats' | 'territory' | 'documents'>;
type Came = [personId: string, status: AttendanceStatus, representedById: string | null, organizationId: string | null];
type StoredMeeting = Omit<SnapshotMeeting, 'attendances'> & { came: Came[] };
type StoredSheets = Pick<SnapshotPlan, 'budget' | 'indicators'>;

/** The rules of a council look back one year. */
const RULES_LOOK_BACK = 366;

/** All that figures are computed from, in one set of statements, the same whatever the period holds. */
@Injectable()
export class FiguresSnapshotReader {
  constructor(private readonly plans: ActionPlanReader) {}

  async read(
    tx: EntityManager,
    ctx: CouncilContext,
    { period, today }: { period: Period; today: string },
  ): Promise<FiguresSnapshot> {
    const { from, to } = period;
    const day = asOfDay(period, today);
    const [council] = await tx.query<[StoredCouncil]>(COUNCIL_FIGURES, [day]);
    const meetings = await tx.query<StoredMeeting[]>(MEETING_FIGURES, [from, to, addDays(day, -RULES_LOOK_BACK)]);
    const decisions = await tx.query<SnapshotDecision[]>(DECISION_FIGURES, [from, to]);
    const { bodies, seats, territory, documents } = council;
    return {
      ...{ bodies, seats, territory, documents, decisions },
      meetings: meetings.map(toMeeting),
      plan: await this.plan(tx, ctx, day),
      events: await eventsIn(tx, period),
      contacts: null,
    };
  }

  private async plan(tx: EntityManager, ctx: CouncilContext, day: string): Promise<SnapshotPlan | null> {
    const [found] = await tx.query<{ id: string }[]>(ROADMAP_ON, [day]);
    if (!found) return null;
    const plan = await this.plans.plan(tx, ctx, { roadmap: found.id });
    const ids = plan.actions.map(({ id }) => id);
    const [sheets] = await tx.query<[StoredSheets]>(SHEET_FIGURES, [ids, day]);
    const doneOn = await doneDays(tx, ids);
    return {
      title: plan.roadmap?.title ?? '',
      headings: headingsOf(plan),
      actions: plan.actions.map((row) => ({
        id: row.id,
        parentId: row.parentId,
        headingId: row.objectiveId ?? row.axisId,
        status: row.status,
        dueOn: row.dueOn,
        newsOn: plan.today, // silence is no figure
        progress: row.progress,
        doneOn: doneOn.get(row.id) ?? null,
        bodyId: row.body?.id ?? null,
        themes: row.themes,
        frameworkItems: row.frameworkItems,
        missing: row.missing,
      })),
      ...sheets,
    };
  }
}

const toMeeting = ({ came, ...meeting }: StoredMeeting): SnapshotMeeting => ({
  ...meeting,
  attendances: came.map(([personId, status, representedById, organizationId]) => ({
    personId,
    status,
    representedById,
    organizationId,
  })),
});

/** Each heading after the one it is under; objectives of no axis come last, as in the plan. */
const headingsOf = ({ axes, objectives }: Plan): SnapshotHeading[] => [
  ...axes.flatMap(({ id, number, title, objectives: own }) => [
    { id, parentId: null, number, title },
    ...own.map((one) => ({ id: one.id, parentId: one.parentId ?? id, number: one.number, title: one.title })),
  ]),
  ...objectives.map(({ id, parentId, number, title }) => ({ id, parentId, number, title })),
];

/** What took place or is to; one that began before the period counts from its first day there. */
async function eventsIn(tx: EntityManager, period: Period): Promise<SnapshotEvent[]> {
  const { events } = await eventsOfPeriod(tx, period);
  return events
    .filter(({ state }) => state !== 'CANCELLED')
    .map(({ firstDay, attendance }) => ({ day: firstDay < period.from ? period.from : firstDay, attendance }));
}
