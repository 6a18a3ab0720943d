import type { AgendaItem } from '@trame/contracts/agenda';
import type { ParkedPoint } from '@trame/contracts/parked-points';
import type { ReturningItem } from '@trame/contracts/subjects';

export const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
export const group = { id: `${ID}21`, label: 'Groupe Logement', tag: 'GT Logement', type: 'WORKING_GROUP' } as const;
/** An item that goes on with a subject. */
export const item: AgendaItem = {
  id: `${ID}40`,
  version: 1,
  position: 0,
  title: 'Local',
  purpose: 'DISCUSSION',
  presenters: [],
  restricted: false,
  hidden: false,
  minutes: 20,
  description: '',
  subjectId: `${ID}50`,
};
/** A point that was put off at the last meeting. */
export const returning = (more: Partial<ReturningItem> = {}): ReturningItem => ({
  itemId: `${ID}41`,
  title: 'Charte',
  purpose: 'DISCUSSION',
  minutes: 20,
  meeting: { id: `${ID}36`, title: 'Comité n° 14', heldOn: '2026-09-03' },
  reasons: [{ kind: 'DEFERRED', count: null, bodyTag: null }],
  leftOut: false,
  ...more,
});
/** A point the group sent. */
export const point: ParkedPoint = {
  id: `${ID}60`,
  version: 3,
  bodyId: `${ID}20`,
  title: 'Astreinte',
  purpose: 'DECISION',
  minutes: 25,
  presenters: [],
  restricted: false,
  description: '',
  sentBy: group,
  question: null,
  proposedBy: null,
  documents: 0,
};
