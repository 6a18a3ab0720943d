import { Injectable } from '@nestjs/common';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import type {
  ChairPage,
  PointAppointment,
  PointDocument,
  PointSubject,
  TalkingPoint,
} from '@trame/contracts/chair-lite';
import type { NewsWord } from '@trame/domain/action-plan/news';
import { type EarlierPlan, standingOf } from '@trame/domain/chair-point/standing';
import { type KnownAction, pointSubjects } from '@trame/domain/chair-point/subjects';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { POINT, SUBJECT_FACTS } from './point.sql.ts';
import {
  agendaOf,
  minutesOf,
  type Reading,
  type StoredAct,
  type StoredAgenda,
  type StoredMinutes,
  toSaidAct,
} from './point-documents.ts';
import type { PointHolder } from './point-holder.ts';

/** What the point says, whatever it is shown on. */
export type Point = Pick<
  ChairPage,
  'today' | 'documents' | 'plan' | 'subjects' | 'appointments' | 'talking' | 'contact' | 'last' | 'read'
> & { roadmapId: string | null };

interface StoredPoint {
  agendas: StoredAgenda[];
  minutes: StoredMinutes[];
  appointments: PointAppointment[];
  indicators: Extract<TalkingPoint, { kind: 'INDICATOR' }>[];
  decisions: number;
  done: number;
  earlier: EarlierPlan | null;
  read: boolean;
  contact: Point['contact'];
  last: StoredAct | null;
}

interface SubjectFacts {
  id: string;
  news: { word: NewsWord; text: string; on: string } | null;
  obstacle: string | null;
  asks: boolean;
  said: StoredAct | null;
}

/** The point of the month of one of those who chair, in a transaction that reads all. */
@Injectable()
export class PointReader {
  constructor(
    private readonly plans: ActionPlanReader,
    private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager, holder: Pick<PointHolder, 'actor' | 'zone'>): Promise<Point> {
    const { actor, zone } = holder;
    const today = this.clock.today(zone);
    const reading: Reading = { holder, today, clock: this.clock };
    const [stored] = await tx.query<StoredPoint[]>(POINT, [actor.personId, today]);
    if (!stored) throw new NotFound();
    const { roadmap, counts, actions } = await this.plans.plan(tx, { role: 'CHAIR', personId: actor.personId }, {});
    const plan = roadmap && counts.all > 0 ? standingOf(counts, roadmap.id, stored.earlier) : null;
    return {
      today,
      documents: await this.documents(tx, stored, reading),
      plan,
      roadmapId: roadmap?.id ?? null,
      subjects: await this.subjects(tx, actions, reading),
      appointments: stored.appointments,
      talking: talkingOf(stored, today),
      contact: stored.contact,
      last: toSaidAct(stored.last, reading),
      read: stored.read,
    };
  }

  /** One after the other: a transaction has one connection. */
  private async documents(tx: EntityManager, { agendas, minutes }: StoredPoint, reading: Reading) {
    const documents: PointDocument[] = [];
    for (const stored of agendas) {
      const agenda = await agendaOf(tx, stored, reading);
      if (agenda) documents.push(agenda);
    }
    for (const stored of minutes) documents.push(await minutesOf(tx, stored, reading));
    return documents.toSorted((a, b) => Number(a.said !== null) - Number(b.said !== null));
  }

  private async subjects(tx: EntityManager, rows: readonly ActionRow[], reading: Reading): Promise<PointSubject[]> {
    const facts = await tx.query<SubjectFacts[]>(SUBJECT_FACTS, [rows.map(({ id }) => id)]);
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const known = facts.flatMap((fact): (KnownAction & { fact: SubjectFacts; row: ActionRow })[] => {
      const row = rowOf.get(fact.id);
      if (!row) return [];
      const news = fact.news && { ...fact.news, hasText: fact.news.text !== '' };
      const { id, status, daysLate } = row;
      return [{ id, status, daysLate, asksChair: fact.asks, news, fact, row }];
    });
    return pointSubjects(known, reading.today).map(({ action: { fact, row }, kind }) => ({
      ...{ id: row.id, title: row.title, kind, daysLate: row.daysLate },
      ...{ news: fact.news?.text ?? '', on: fact.news?.on ?? null, obstacle: fact.obstacle },
      said: toSaidAct(fact.said, reading),
    }));
  }
}

/** What was counted, never a sentence somebody would have to believe; a zero is nothing to say aloud. */
function talkingOf({ indicators, decisions, done }: StoredPoint, today: string): TalkingPoint[] {
  const since = `${today.slice(0, 4)}-01-01`;
  const counted = [
    { kind: 'DONE', value: done, since },
    { kind: 'DECISIONS', value: decisions, since },
  ] as const;
  return [...indicators, ...counted.filter(({ value }) => value > 0)];
}
