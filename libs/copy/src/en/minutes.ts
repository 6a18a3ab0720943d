import type { minutes as source } from '../fr/minutes.ts';
import type { Twin } from '../language.ts';

export const minutes: Twin<typeof source> = {
  document: 'Minutes',
  presence: {
    EXPECTED: 'Expected',
    PRESENT: 'In the room',
    REMOTE: 'Remote',
    EXCUSED: 'Apologies received',
    ABSENT: 'Absent',
    REPRESENTED: 'Represented',
    replacedBy: 'Represented by {{name}}',
  },
  counted: {
    PRESENT_one: '{{count}} person in the room',
    PRESENT_other: '{{count}} people in the room',
    REMOTE_one: '{{count}} remote',
    REMOTE_other: '{{count}} remote',
    REPRESENTED_one: '{{count}} represented',
    REPRESENTED_other: '{{count}} represented',
    EXCUSED_one: '{{count}} sent apologies',
    EXCUSED_other: '{{count}} sent apologies',
  },
  onBehalf: 'a person representing {{organization}}',
  somebody: 'a person',
  individually: 'As individuals',
  kind: {
    CONSENSUS: 'Adopted by consensus',
    NOTED: 'Noted',
    FAVOURABLE: 'Opinion in favour',
    RESERVATIONS: 'Opinion in favour, with reservations',
    UNFAVOURABLE: 'Opinion against',
    VOTE: 'Adopted by vote',
    DEFERRED: 'Deferred',
  },
  purpose: {
    INFORMATION: 'Information',
    DISCUSSION: 'Discussion',
    DECISION: 'Decision',
    OPINION: 'Opinion',
    GROUP_REPORT: 'Group report',
    MINUTES_APPROVAL: 'Approval of minutes',
    OTHER_BUSINESS: 'Other business',
  },
  status: {
    DRAFT: 'Draft',
    REVIEW: 'In review',
    CIRCULATED: 'Circulated',
    APPROVED: 'Approved',
    ARCHIVED: 'Archived',
  },
};
