import type { ActionStatus } from '../../action-plan/action-status.ts';
import { isAhead } from '../../meetings/meeting-state.ts';
import { heldIn } from '../meetings.ts';
import { stands } from '../seats.ts';
import type { SnapshotBody, SnapshotMeeting } from '../snapshot.ts';
import { monthsBefore } from './days.ts';
import { gap, type Judge, type Judged, verdict, warnOf } from './rule.ts';

const groupsOf = ({ snapshot, day }: Judged): SnapshotBody[] =>
  snapshot.bodies.filter((body) => body.type === 'WORKING_GROUP' && stands(body, day));

/** R08: each group has a mandate. That the steering committee decided it is nowhere said: somebody has to look. */
export const groupMandates: Judge = (judged) => {
  const groups = groupsOf(judged);
  if (groups.length === 0) return verdict('NONE');
  const without = groups.filter(({ hasMandateText }) => !hasMandateText);
  if (without.length > 0) return warnOf(without.map(({ label }) => gap('NO_MANDATE_TEXT', { about: label })));
  return verdict('BY_HAND', gap('MANDATE_DECISION', { count: groups.length }));
};

/** R09: each group has a lead, and met in the last six months. */
export const groupsAlive: Judge = (judged) => {
  const { snapshot, day } = judged;
  const groups = groupsOf(judged);
  if (groups.length === 0) return verdict('NONE');
  const met = new Set(heldIn(snapshot, { from: monthsBefore(day, 6), to: day }).map(({ bodyId }) => bodyId));
  return warnOf(
    groups.flatMap(({ id, label, officers }) => [
      ...(officers.some(({ office }) => office === 'LEAD') ? [] : [gap('NO_LEAD', { about: label })]),
      ...(met.has(id) ? [] : [gap('DID_NOT_MEET', { about: label })]),
    ]),
  );
};

const OPEN: readonly ActionStatus[] = ['APPROVED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'RECURRING'];

/** The next plenary, or the last one of the year when none is ahead. */
function plenaryToRead({ snapshot, day }: Judged): SnapshotMeeting | null {
  const plenaries = new Set(snapshot.bodies.filter(({ type }) => type === 'PLENARY').map(({ id }) => id));
  const next = snapshot.meetings.find((one) => plenaries.has(one.bodyId) && isAhead(one.state) && one.day >= day);
  const held = heldIn(snapshot, { from: monthsBefore(day, 12), to: day }).filter(({ bodyId }) => plenaries.has(bodyId));
  return next ?? held.at(-1) ?? null;
}

/** An item speaks for a group by its subject, by one of its leads who presents it, or by its name in the title. */
const speaksFor = ({ slots }: SnapshotMeeting, { id, label, tag, officers }: SnapshotBody): boolean => {
  const leads = officers.filter(({ office }) => office === 'LEAD').map(({ personId }) => personId);
  return slots.some(
    ({ bodyId, presenterIds, title }) =>
      bodyId === id ||
      presenterIds.some((one) => leads.includes(one)) ||
      [label, tag].some((name) => title.toLowerCase().includes(name.toLowerCase())),
  );
};

/** R11: each group with open actions has a slot in the plenary. */
export const groupSlots: Judge = (judged) => {
  const open = new Set(
    (judged.snapshot.plan?.actions ?? []).filter(({ status }) => OPEN.includes(status)).map(({ bodyId }) => bodyId),
  );
  const groups = groupsOf(judged).filter(({ id }) => open.has(id));
  if (groups.length === 0) return verdict('NONE');
  const plenary = plenaryToRead(judged);
  if (!plenary) return verdict('UNKNOWN', gap('NO_PLENARY_TO_READ'));
  return warnOf(
    groups
      .filter((group) => !speaksFor(plenary, group))
      .map(({ label }) => gap('NO_SLOT', { about: label, day: plenary.day })),
  );
};
