import type { PointDocument, SaidAct } from '@trame/contracts/chair-lite';
import { AGENDA_DAYS, awaitsChair, type ChairAct, mayUndo } from '@trame/domain/chair-point/acts';
import { noticeDeadline } from '@trame/domain/meetings/checklist';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.ts';
import { readToldAgenda } from '../agenda/index.ts';
import { isAddressee, readContent, readReaders, renditionOf } from '../minutes/index.ts';
import { agendaFingerprint } from './agenda-fingerprint.ts';
import { readersOfHandedOver } from './handed-over.ts';
import type { PointHolder } from './point-holder.ts';

/** An act as the database gives it. */
export interface StoredAct {
  id: string;
  kind: ChairAct;
  by: string;
  personId: string;
  at: string;
  text: string;
  fingerprint: string | null;
  sent: boolean;
}

export interface StoredAgenda {
  meeting: PointDocument['meeting'];
  state: 'DRAFT' | 'CONVENED';
  noticeDays: number;
  handedOver: string | null;
  handedAt: string | null;
  from: string | null;
  said: StoredAct | null;
}

export interface StoredMinutes {
  meeting: PointDocument['meeting'];
  status: 'DRAFT' | 'REVIEW' | 'CIRCULATED';
  version: number;
  circulates: boolean;
  askedAt: string | null;
  from: string | null;
  said: StoredAct | null;
}

/** Who reads, on which day and by which clock. */
export interface Reading {
  holder: Pick<PointHolder, 'actor'>;
  today: string;
  clock: Clock;
}

/** An act for its reader: their own can be undone for a while. */
export function toSaidAct(act: StoredAct | null, { holder, clock }: Reading): SaidAct | null {
  if (!act) return null;
  const { id, kind, by, personId, text, sent } = act;
  const at = new Date(act.at);
  const isOpen = mayUndo(at, clock.now());
  const mayBeUndone = isOpen && personId === holder.actor.personId && kind !== 'POINT_READ';
  return { id, kind, by, at: at.toISOString(), text, mayUndo: mayBeUndone, waits: sent && isOpen };
}

/** An agenda of the point; `null` while it is too early to ask for agreement. */
export async function agendaOf(
  tx: EntityManager,
  stored: StoredAgenda,
  reading: Reading,
): Promise<PointDocument | null> {
  const { meeting, state, noticeDays, handedOver, handedAt, from, said } = stored;
  const { holder, today, clock } = reading;
  const due = noticeDeadline(meeting.local, noticeDays);
  const isTime = handedOver !== null || said !== null || addDays(due, -AGENDA_DAYS) <= today;
  if (!isTime) return null;
  const items = await readToldAgenda(tx, meeting.id);
  const seen = agendaFingerprint(meeting, items);
  const waits = state === 'DRAFT' && awaitsChair({ fingerprint: seen, said });
  const words = items.filter(({ hidden }) => !hidden);
  const [main] = words.toSorted((a, b) => b.minutes - a.minutes);
  const decides = words.filter(({ purpose }) => purpose === 'DECISION' || purpose === 'OPINION');
  const asked = { meetingId: meeting.id, digest: waits ? handedOver : null };
  return {
    kind: 'AGENDA',
    ...{ meeting, seen, from, due, on: handedAt?.slice(0, 10) ?? null },
    agenda: {
      items: items.length,
      minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
      main: main?.title ?? null,
      decides: decides.map(({ title }) => title),
    },
    minutes: null,
    readers: await readersOfHandedOver(tx, holder.actor, asked, clock),
    said: waits ? null : toSaidAct(said, reading),
    changed: said !== null && waits,
  };
}

/** Minutes of the point, as they may be passed on. */
export async function minutesOf(tx: EntityManager, stored: StoredMinutes, reading: Reading): Promise<PointDocument> {
  const { meeting, status, version, circulates, askedAt, from, said } = stored;
  const { decisions, actions } = renditionOf(await readContent(tx, meeting.id), 'MEMBERS');
  // sent back, then asked for again: what was said of the draft before is not about this one
  const isOld = said !== null && askedAt !== null && new Date(said.at) < new Date(askedAt);
  const waits = status === 'REVIEW' && (said === null || isOld);
  return {
    kind: 'MINUTES',
    ...{ meeting, seen: String(version), from, due: null, on: askedAt?.slice(0, 10) ?? null },
    agenda: null,
    minutes: { decisions: decisions.length, actions: actions.length },
    readers: waits && circulates ? (await readReaders(tx, meeting.id)).filter(isAddressee).length : null,
    said: waits ? null : toSaidAct(said, reading),
    changed: false,
  };
}
