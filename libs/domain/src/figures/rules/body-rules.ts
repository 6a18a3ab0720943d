import { CORE_COLLEGES, type College, isMasked } from '../../bodies/college.ts';
import { compositionOf } from '../../bodies/composition.ts';
import { type Office, RENEWAL_NOTICE_DAYS, type SeenCollege } from '../../bodies/seat.ts';
import { isAhead } from '../../meetings/meeting-state.ts';
import { addDays } from '../../time/wall-clock.ts';
import { heldIn, presenceTaken } from '../meetings.ts';
import { yearOfDay, yearPeriod } from '../period.ts';
import { seatsOver } from '../presence.ts';
import { countSeats, runsOn, stands } from '../seats.ts';
import type { SnapshotBody } from '../snapshot.ts';
import { monthsBefore } from './days.ts';
import { type Gap, gap, type Judge, type Judged, verdict, warnOf } from './rule.ts';

const standing = ({ snapshot, day }: Judged, type: SnapshotBody['type']): SnapshotBody[] =>
  snapshot.bodies.filter((body) => body.type === type && stands(body, day));

/** Bodies whose seats are looked at: a situation cell is professionals, by function. */
const seated = ({ snapshot, day }: Judged): SnapshotBody[] =>
  snapshot.bodies.filter((body) => body.type !== 'SITUATION_CELL' && stands(body, day));

const aheadOf = ({ snapshot, day }: Judged, bodies: readonly SnapshotBody[]) =>
  snapshot.meetings.filter(
    (meeting) => isAhead(meeting.state) && meeting.day >= day && bodies.some(({ id }) => id === meeting.bodyId),
  );

/** R01: a plenary in the last 12 months, or one that is scheduled. */
export const plenaryMet: Judge = (judged) => {
  const { snapshot, day } = judged;
  const plenaries = standing(judged, 'PLENARY');
  if (plenaries.length === 0) return verdict('WARN', gap('NO_PLENARY_BODY'));
  const met = heldIn(snapshot, { from: monthsBefore(day, 12), to: day }).some(({ bodyId }) =>
    plenaries.some(({ id }) => id === bodyId),
  );
  return met || aheadOf(judged, plenaries).length > 0 ? verdict('OK') : verdict('WARN', gap('NO_PLENARY'));
};

/** R02: the steering committee met in the calendar year. */
export const steeringMet: Judge = (judged) => {
  const { snapshot, day } = judged;
  const committees = standing(judged, 'STEERING');
  if (committees.length === 0) return verdict('WARN', gap('NO_STEERING_BODY'));
  const met = heldIn(snapshot, { ...yearPeriod(yearOfDay(day)), to: day }).some(({ bodyId }) =>
    committees.some(({ id }) => id === bodyId),
  );
  if (met) return verdict('OK');
  const next = aheadOf(judged, committees).find((one) => yearOfDay(one.day) === yearOfDay(day));
  return verdict('WARN', next ? gap('STEERING_AHEAD', { day: next.day }) : gap('NO_STEERING'));
};

/** Whether somebody holds a seat of a college, in any body. */
const sitsFor = ({ snapshot, day }: Judged, personId: string, college: College): boolean =>
  snapshot.seats.some(
    (seat) => seat.college === college && seat.mandates.some((one) => one.personId === personId && runsOn(one, day)),
  );

const officeRule =
  (office: Office, college: College, none: Gap['reason'], wrong: Gap['reason']): Judge =>
  (judged) => {
    const committees = standing(judged, 'STEERING');
    if (committees.length === 0) return verdict('UNKNOWN', gap('NO_STEERING_BODY'));
    const gaps = committees.flatMap(({ label, officers }) => {
      const people = officers.filter((one) => one.office === office);
      if (people.length === 0) return [gap(none, { about: label })];
      return people.some(({ personId }) => sitsFor(judged, personId, college)) ? [] : [gap(wrong, { about: label })];
    });
    return warnOf(gaps);
  };

/** R03: who chairs the steering committee sits for the elected. */
export const chairElected = officeRule('CHAIR', 'ELECTED', 'NO_CHAIR', 'CHAIR_NOT_ELECTED');
/** R04: who co-leads it sits for psychiatry. */
export const coLeadPsychiatry = officeRule('CO_LEAD', 'PSYCHIATRY', 'NO_CO_LEAD', 'CO_LEAD_NOT_PSYCHIATRY');

/** R05: the five core colleges are seated in each body. */
export const coreSeated: Judge = (judged) => {
  const { snapshot, day, audience } = judged;
  const bodies = seated(judged);
  const gaps = bodies.flatMap(({ id, label }): Gap[] => {
    const own = snapshot.seats.filter(({ bodyId }) => bodyId === id);
    if (own.length === 0) return [gap('NO_SEATS', { about: label })];
    const missing = compositionOf(countSeats(own, day, audience), audience === 'INNER').gaps;
    return (['NO_SEAT', 'VACANT'] as const).flatMap((reason) => {
      const colleges = missing.filter((one) => one.reason === reason).map(({ college }) => college);
      return colleges.length === 0 ? [] : [gap(reason, { about: label, colleges })];
    });
  });
  return bodies.length === 0 ? verdict('UNKNOWN', gap('NO_SEATS')) : warnOf(gaps);
};

/** R06: they came, at least once each in the period, to each body that met. */
export const coreCame: Judge = (judged) => {
  const { snapshot, period, audience } = judged;
  const met = heldIn(snapshot, period).filter(presenceTaken);
  const bodies = seated(judged).filter(({ id }) => met.some(({ bodyId }) => bodyId === id));
  if (bodies.length === 0) return verdict('UNKNOWN', gap('NO_PRESENCE'));
  const filled = seatsOver(snapshot, period).filter((seat) => seat.filled);
  const judgedColleges = CORE_COLLEGES.filter((college) => audience === 'INNER' || !isMasked(college));
  const gaps = bodies.flatMap(({ id, label }) => {
    const colleges = judgedColleges.filter(
      (college) => !filled.some((seat) => seat.bodyId === id && seat.college === college),
    );
    return colleges.length === 0 ? [] : [gap('NEVER_THERE', { about: label, colleges })];
  });
  return warnOf(gaps);
};

/** Who makes a council one that may carry a territorial project; one of each group is enough. */
const PTSM_GROUPS: readonly (readonly SeenCollege[])[] = [
  ['CONCERNED', 'CARERS', 'MASKED'],
  ['HEALTH', 'PSYCHIATRY'],
  ['SOCIAL'],
  ['MEDICOSOCIAL'],
];

/** R07: user representatives, and professionals of health, of social and of medico-social care, hold seats. */
export const ptsmEligible: Judge = ({ snapshot, day, audience }) => {
  const held = new Set(
    countSeats(snapshot.seats, day, audience).flatMap(({ college, held: some }) => (some > 0 ? [college] : [])),
  );
  const missing = PTSM_GROUPS.filter((group) => !group.some((college) => held.has(college)));
  const seen = (group: readonly SeenCollege[]) =>
    group.filter((college) => (audience === 'SHARED' ? !isMaskedSeen(college) : college !== 'MASKED'));
  return warnOf(missing.map((group) => gap('COLLEGE_MISSING', { colleges: seen(group) })));
};

const isMaskedSeen = (college: SeenCollege): boolean => college !== 'MASKED' && isMasked(college);

/** R17: elected mandates that end soon, or ended. */
export const electedMandates: Judge = ({ snapshot, day }) => {
  const elected = snapshot.seats.filter(({ college }) => college === 'ELECTED');
  const labels = new Map(snapshot.bodies.map(({ id, label }) => [id, label]));
  const last = elected.flatMap(({ bodyId, mandates }) => {
    const latest = mandates.filter(({ rank, startsOn }) => rank === 'FULL' && startsOn <= day).at(-1);
    return latest ? [{ bodyId, endsOn: latest.endsOn }] : [];
  });
  if (last.length === 0) return verdict('UNKNOWN', gap('NO_SEAT', { colleges: ['ELECTED'] }));
  const until = addDays(day, RENEWAL_NOTICE_DAYS);
  const ending = last.filter(({ endsOn }) => endsOn !== null && endsOn <= until);
  if (ending.length > 0)
    return warnOf(
      ending.map(({ bodyId, endsOn }) => gap('MANDATE_ENDS', { about: labels.get(bodyId) ?? null, day: endsOn })),
    );
  const unsaid = last.filter(({ endsOn }) => endsOn === null).length;
  return unsaid > 0 ? verdict('UNKNOWN', gap('NO_END_SAID', { count: unsaid })) : verdict('OK');
};

/** R18: a quorum is asked for only where the internal rules say so, which no file here tells. */
export const quorumInRules: Judge = ({ snapshot, day }) => {
  const asking = snapshot.bodies.filter((body) => body.quorumRule && stands(body, day));
  if (asking.length === 0) return verdict('OK');
  return verdict('BY_HAND', ...asking.map(({ label }) => gap('QUORUM_IN_RULES', { about: label })));
};
