import { LIMITS } from '@trame/contracts/limits';
import type { SubjectThread, ThreadSending, ThreadTime, ThreadWait } from '@trame/contracts/subject-threads';
import { type HeldTime, isAnswered, type Sending, waits } from '@trame/domain/subjects/waits';
import { type StoredTime, timeOn } from '../past-times.ts';

type StoredThreadTime = StoredTime & Pick<ThreadTime, 'local' | 'state' | 'decisions'> & { overAt: string };
type StoredSending = Omit<ThreadSending, 'answered'> & {
  fromItemId: string | null;
  at: string;
  next: ThreadWait['next'];
};

/** A thread as the database gives it: facts, before anything is decided. */
export interface StoredThread extends Pick<SubjectThread, 'title' | 'subject'> {
  zone: string;
  times: StoredThreadTime[];
  sendings: StoredSending[];
}

/** What is being written in a running meeting is not told outside it, and a meeting called off brought nothing. */
const told = (time: StoredThreadTime): StoredThreadTime =>
  time.state === 'CLOSED'
    ? time
    : { ...time, treated: false, withoutDebate: false, decisions: [], actions: [], answer: null };

const toHeld = ({ itemId, body, overAt, treated, answer }: StoredThreadTime): HeldTime => ({
  itemId,
  bodyId: body.id,
  overAt,
  treated,
  answered: answer !== null,
});

export function toThread({ title, subject, zone: _, ...stored }: StoredThread, today: string): SubjectThread {
  const sendings = stored.sendings.map((one): Sending => ({ ...one, from: one.from.id, to: one.to.id }));
  const held = stored.times.filter(({ state }) => state === 'CLOSED').map(toHeld);
  const bodies = new Map(stored.sendings.flatMap(({ from, to }) => [from, to]).map((body) => [body.id, body]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => bodies.get(id) ?? []).slice(0, LIMITS.list.choice);
  const askedOf = ({ body, overAt }: StoredThreadTime): string[] =>
    sendings.filter(({ to, at }) => to === body.id && Date.parse(at) < Date.parse(overAt)).map(({ from }) => from);
  return {
    title,
    subject,
    times: stored.times.slice(-LIMITS.list.page).map((time) => {
      const { overAt: _over, ...shown } = timeOn(told(time), today);
      return { ...shown, answered: shown.answer === null ? [] : named([...new Set(askedOf(time))]) };
    }),
    sendings: stored.sendings
      .slice(-LIMITS.list.page)
      .map(({ fromItemId: _from, at: _at, next: _next, ...shown }, at) => {
        const sending = sendings[at];
        return { ...shown, answered: sending !== undefined && isAnswered(sending, sendings, held) };
      }),
    waits: waits(sendings, held)
      .flatMap(({ body, askedBy, since }) => {
        const asked = stored.sendings.find(({ to, at }) => to.id === body && at === since);
        return asked
          ? [{ body: asked.to, askedBy: named(askedBy), since: asked.local.slice(0, 10), next: asked.next }]
          : [];
      })
      .slice(0, LIMITS.list.choice),
  };
}
