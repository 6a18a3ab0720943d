import type { SubjectThread, ThreadTime } from '@trame/contracts/subject-threads';
import { group, ID } from './subjects.ts';

export const technical = { id: `${ID}22`, label: 'Comité technique', tag: 'COTECH', type: 'TECHNICAL' } as const;
export const committee = { id: `${ID}20`, label: 'Comité de pilotage', tag: 'COPIL', type: 'STEERING' } as const;

const time = (more: Partial<ThreadTime>): ThreadTime => ({
  ...{ itemId: `${ID}41`, meetingId: `${ID}36`, meetingTitle: 'Logement et habitat', heldOn: '2026-05-03' },
  ...{ local: '2026-05-03T14:00', state: 'CLOSED', body: group, treated: true, withoutDebate: false },
  ...{ decisions: [], actions: [], answer: null, answered: [] },
  ...more,
});

/** A need of a group that went up to two committees; the last one has not answered. */
export const aThread = (more: Partial<SubjectThread> = {}): SubjectThread => ({
  title: 'Local',
  subject: { id: `${ID}50`, body: group, open: true },
  times: [
    time({}),
    time({
      ...{ itemId: `${ID}42`, meetingId: `${ID}37`, meetingTitle: 'Comité technique n° 3', body: technical },
      ...{ heldOn: '2026-06-10', local: '2026-06-10T14:00', answer: 'Le COPIL en décidera.', answered: [group] },
      decisions: [
        {
          ...{ id: `${ID}70`, bodyTag: 'COTECH', year: 2026, number: 3, text: 'Chiffrer le local.' },
          ...{ kind: 'CONSENSUS', application: 'APPLIED' },
        },
      ],
    }),
  ],
  sendings: [
    {
      ...{ id: `${ID}60`, from: group, to: technical, local: '2026-05-04T09:00', answered: true },
      question: 'Qui finance ce local ?',
    },
    { id: `${ID}61`, from: technical, to: committee, local: '2026-06-11T09:00', question: null, answered: false },
  ],
  waits: [{ body: committee, askedBy: [technical, group], since: '2026-06-11', next: null }],
  ...more,
});
