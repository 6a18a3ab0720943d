import type { MeetingPage } from '@trame/contracts/meetings';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';

/** A draft of a steering committee, as its page reads it. */
export const aMeetingPage = (more: Partial<MeetingPage> = {}): MeetingPage => ({
  id: `${ID}35`,
  version: 7,
  bodyId: `${ID}20`,
  title: 'Comité de pilotage n° 15',
  state: 'DRAFT',
  starts: { local: '2026-12-03T14:00', zone: 'Europe/Paris' },
  durationMinutes: 120,
  place: 'Hôtel de ville',
  videoUrl: null,
  noticeText: '',
  capacity: null,
  currentItemId: null,
  convenedAt: null,
  startedAt: null,
  endedAt: null,
  body: { id: `${ID}20`, label: 'Comité de pilotage', tag: 'COPIL', type: 'STEERING' },
  chip: 'DRAFT',
  minutesStatus: null,
  itemCount: 0,
  replies: { invited: 0, yes: 0, remote: 0, no: 0, none: 0 },
  noticeDeadline: '2026-11-18',
  mayPrepare: true,
  items: [],
  invitations: [],
  mine: null,
  pollId: null,
  voices: false,
  taken: 0,
  attendance: { expected: 0, present: 0, remote: 0, excused: 0, absent: 0, represented: 0 },
  checklist: [],
  sending: { held: 0, sent: 0, failed: 0, leavesAt: null },
  ...more,
});
