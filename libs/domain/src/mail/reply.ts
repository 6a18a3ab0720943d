import type { Answer, AnswerFate, AnswerOrNone } from '../meetings/answer.ts';

/** What a calendar program sent back about one event (RFC 5546). Nothing in it is proved: see decision 0017. */
export interface CalendarReply {
  method: 'REPLY' | 'COUNTER';
  uid: string;
  /** In lower case. */
  attendee: string;
  /** PARTSTAT: `ACCEPTED`, `DECLINED`, `TENTATIVE`… */
  status: string;
  sequence: number;
  /** DTSTAMP, as an ISO instant; `null` when the program gave none. */
  stamp: string | null;
  /** The start a COUNTER proposes: an ISO instant, or a wall time (`YYYY-MM-DDTHH:mm`) of an unnamed place. */
  proposed: string | null;
}

/** What is recorded when a reply comes. */
export interface Standing {
  answer: AnswerOrNone;
  answeredAt: Date | null;
  /** Nobody can come in person: there is a video call and no place. */
  isRemoteOnly: boolean;
  isAhead: boolean;
  /** The reply speaks of the date that holds now. */
  isSameDate: boolean;
  receivedAt: Date;
}

export interface Judgement {
  fate: AnswerFate;
  /** What was said; `null` when it is neither yes nor no. */
  answer: Answer | null;
  /** When it was said: DTSTAMP, and never later than it came. */
  at: Date;
}

/** What a reply does to an invitation: the later answer wins, and none is taken for a date it did not speak of. */
export function judgeReply(reply: CalendarReply, standing: Standing): Judgement {
  const answer = answerOf(reply.status, standing);
  const at = givenAt(reply.stamp, standing.receivedAt);
  return { fate: fateOf(reply, standing, answer, at), answer: reply.method === 'COUNTER' ? null : answer, at };
}

/** A program says "coming", not where: who said "from a distance" before still means it. */
function answerOf(status: string, { answer, isRemoteOnly }: Standing): Answer | null {
  if (status === 'DECLINED') return 'NO';
  if (status !== 'ACCEPTED') return null;
  return isRemoteOnly || answer === 'REMOTE' ? 'REMOTE' : 'YES';
}

/** A clock that runs ahead would win for ever. */
function givenAt(stamp: string | null, receivedAt: Date): Date {
  const given = stamp === null ? Number.NaN : Date.parse(stamp);
  return given < receivedAt.getTime() ? new Date(given) : receivedAt;
}

function fateOf(reply: CalendarReply, standing: Standing, answer: Answer | null, at: Date): AnswerFate {
  if (!standing.isAhead) return 'CLOSED';
  if (reply.method === 'COUNTER') return 'PROPOSED';
  if (!standing.isSameDate) return 'OLD_DATE';
  if (answer === null) return 'UNSURE';
  return standing.answeredAt && standing.answeredAt > at ? 'OVERTAKEN' : 'APPLIED';
}
