import { ACTION_NEEDS } from '../../action-plan/incomplete.ts';
import { isCirculated, isFrozen } from '../../minutes/minutes-status.ts';
import { addDays } from '../../time/wall-clock.ts';
import { heldIn } from '../meetings.ts';
import { stands } from '../seats.ts';
import { monthsBefore } from './days.ts';
import { gap, type Judge, verdict, warnOf } from './rule.ts';

/** R10: each action that was decided and is not over has a lead, a period and an indicator. */
export const completeActions: Judge = ({ snapshot: { plan } }) => {
  if (!plan) return verdict('UNKNOWN', gap('NO_PLAN'));
  return warnOf(
    ACTION_NEEDS.flatMap((need) => {
      const count = plan.actions.filter(({ missing }) => missing.includes(need)).length;
      return count === 0 ? [] : [gap('ACTIONS_WITHOUT', { need, count })];
    }),
  );
};

/** Minutes leave within a month, unless the council says otherwise; the next meeting approves them. */
const CIRCULATION_DAYS = 30;

/** R12: minutes of the last 12 months circulated in time, and the meeting after them approved them. */
export const minutesInTime: Judge = ({ snapshot, day }) => {
  const held = heldIn(snapshot, { from: monthsBefore(day, 12), to: day });
  if (held.length === 0) return verdict('NONE');
  const labels = new Map(snapshot.bodies.map(({ id, label }) => [id, label]));
  return warnOf(
    held.flatMap(({ bodyId, day: metOn, minutes }) => {
      const said = { about: labels.get(bodyId) ?? null, day: metOn };
      const leftOn = minutes && isCirculated(minutes.status) ? (minutes.circulatedOn ?? metOn) : null;
      const limit = addDays(metOn, CIRCULATION_DAYS);
      if (leftOn === null) return limit < day ? [gap('NOT_CIRCULATED', said)] : [];
      const hasNext = held.some((later) => later.bodyId === bodyId && later.day > metOn && later.day > leftOn);
      return hasNext && minutes && !isFrozen(minutes.status) ? [gap('NOT_APPROVED', said)] : [];
    }),
  );
};

const RULES_FILE = /r[eè]glement\s+int[eé]rieur/iu;

/** R13: the internal rules are on file, with a body. A file of another name is not found: somebody has to look. */
export const rulesOnFile: Judge = ({ snapshot }) =>
  snapshot.documents.some(({ title }) => RULES_FILE.test(title))
    ? verdict('OK')
    : verdict('BY_HAND', gap('NO_RULES_FILE'));

/** R14: whether the convention, or what pays the post, ends soon is written nowhere here. */
export const funding: Judge = () => verdict('BY_HAND', gap('FUNDING_UNTRACKED'));

/** R15: a cell has a charter, which cells cannot keep here (decision 0027); no situation is named, by construction. */
export const cellCharter: Judge = ({ snapshot, day }) => {
  const cells = snapshot.bodies.filter((body) => body.type === 'SITUATION_CELL' && stands(body, day));
  if (cells.length === 0) return verdict('NONE');
  return verdict('BY_HAND', ...cells.map(({ label }) => gap('CHARTER', { about: label })));
};

/** R16: the council says what territory it covers. */
export const territorySaid: Judge = ({ snapshot }) =>
  snapshot.territory.units > 0 ? verdict('OK') : verdict('WARN', gap('NO_TERRITORY'));
