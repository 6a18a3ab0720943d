import type { documents as fr } from '../fr/documents.ts';
import type { Twin } from '../language.ts';

export const documents = {
  minutes: {
    document: 'Minutes',
    page: 'Page',
    attendance: 'Attendance',
    noAttendance: 'No attendance recorded.',
    organization: 'Organisation',
    person: 'Person',
    presence: 'Attendance',
    decision: 'Decision',
    externalAct: 'External act needed:',
    toBeTaken: 'to be taken',
    action: 'Action',
    number: 'No.',
    lead: 'Lead',
    noLead: 'to be named',
    due: 'Due',
    noDue: 'to be set',
    noDebate: 'No discussion.',
    allActions: 'All actions of the meeting',
    noAction: 'No action decided.',
  },
  agenda: {
    document: 'Notice of meeting',
    page: 'Page',
    agenda: 'Agenda',
    time: 'Time',
    item: 'Item',
    duration: 'Length',
    noItem: 'No item yet.',
    greeting: 'Hello,',
    answer: 'To answer, or to say that you cannot come, contact the coordination of the council.',
    ends: 'Expected to end at {{time}}.',
    signature: 'The coordination',
  },
} as const satisfies Twin<typeof fr>;
