import type { mails as source } from '../fr/mails.ts';
import type { Twin } from '../language.ts';

export const mails: Twin<typeof source> = {
  convocation: {
    neutral: 'Meeting on {{when}}',
    plain: 'Notice of meeting: {{body}}, {{day}}',
    greeting: 'Hello {{name}},',
    text: '{{council}} invites you to a meeting: {{title}}.',
    when: 'Date',
    hours: 'from {{from}} to {{to}}',
    place: 'Place',
    video: 'From a distance',
    agenda: 'Agenda',
    presented: '{{title}} ({{presenter}})',
    button: 'Answer',
    personal: 'This link is yours alone: it answers in your name. Do not forward it.',
    from: 'Sent by {{council}} with Trame.',
  },
  cancellation: {
    subject: 'Cancelled: meeting on {{when}}',
    greeting: 'Hello,',
    text: '{{council}} cancels the meeting “{{title}}”, planned on {{when}}. There is nothing for you to do.',
  },
  calendar: {
    answer: 'To answer: {{href}}',
    document: 'Meeting',
    feed: {
      MINE: 'My meetings – {{council}}',
      COUNCIL: 'Meetings – {{council}}',
      BODY: '{{body}} – {{council}}',
      file: 'meetings',
    },
  },
};
