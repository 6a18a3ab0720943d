import type { ImportConsequences } from '@trame/contracts/import-preview';
import type { DirectoryWrites } from '@trame/domain/imports/directory/directory-writes';
import type { Analysis } from './analyse-import.ts';

const NONE = {
  ...{ people: 0, completed: 0, seats: 0, mandates: 0, officers: 0, axes: 0, objectives: 0, actions: 0 },
  ...{ budgetLines: 0, indicators: 0, measurements: 0, milestones: 0, updated: 0 },
};

/** How much the acceptance writes, of each sort: zero everywhere means that it changes nothing. */
export function consequencesOf({ kind, writes }: Analysis): ImportConsequences {
  const shared = { organizations: writes.organizations.length, bodies: writes.bodies.length };
  if (kind === 'DIRECTORY') return { ...NONE, ...shared, ...ofDirectory(writes) };
  const { axes, objectives, actions, figures } = writes;
  const { budget, indicators, measurements, milestones, changes } = figures;
  return {
    ...{ ...NONE, ...shared, axes: axes.length, objectives: objectives.length, actions: actions.length },
    ...{ budgetLines: budget.length, indicators: indicators.length, measurements: measurements.length },
    ...{ milestones: milestones.length, updated: changes.length },
  };
}

/** The affiliations of new people go with them, and the holders of new seats with these. */
function ofDirectory({ people, additions, affiliations, jobTitles, seats, mandates, officers }: DirectoryWrites) {
  const isNew = new Set([...people, ...seats].map(({ id }) => id));
  const touched = [...affiliations, ...jobTitles].map(({ personId }) => personId).filter((id) => !isNew.has(id));
  return {
    people: people.length,
    completed: new Set([...additions.map(({ id }) => id), ...touched]).size,
    seats: seats.length,
    mandates: mandates.filter(({ seatId }) => !isNew.has(seatId)).length,
    officers: officers.length,
  };
}
