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
    documents: 'Documents, to open by your link',
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
  changes: {
    neutral: 'Changed: meeting on {{when}}',
    plain: 'Notice of meeting changed: {{body}}, {{day}}',
    intro: 'This notice replaces the previous one. What changes:',
    DAY: 'The meeting on {{from}} is moved to {{to}}.',
    HOUR: 'The time changes from {{from}} to {{to}}.',
    DURATION: 'The duration changes from {{from}} to {{to}}.',
    PLACE: 'The place changes: {{to}}, instead of {{from}}.',
    PLACE_NEW: 'The place is set: {{to}}.',
    PLACE_GONE: 'The place is no longer: {{from}}.',
    VIDEO: 'The link of the video call changes: {{to}}',
    VIDEO_NEW: 'You may join from a distance: {{to}}',
    VIDEO_GONE: 'There is no video call any more ({{from}}).',
    TITLE: 'The title changes: “{{to}}”, instead of “{{from}}”.',
    ITEMS_ADDED_one: 'Item added to the agenda: {{list}}.',
    ITEMS_ADDED_other: 'Items added to the agenda: {{list}}.',
    ITEMS_REMOVED_one: 'Item taken off the agenda: {{list}}.',
    ITEMS_REMOVED_other: 'Items taken off the agenda: {{list}}.',
    ITEMS_MOVED: 'The order of the items changes.',
  },
  withdrawal: {
    subject: 'You are no longer expected: meeting on {{when}}',
    text: '{{council}} no longer expects you at the meeting “{{title}}”, planned on {{when}}. There is nothing for you to do.',
  },
  reminder: {
    neutral: 'Reminder: meeting on {{when}}',
    plain: 'Reminder: {{body}}, {{day}}',
    text: '{{council}} invited you to a meeting: {{title}}. We do not have your answer yet.',
    silence: 'Did you answer in another way? The coordination can note it for you.',
  },
  poll: {
    subject: {
      POLL_OPENING: 'Which dates suit you?',
      POLL_NUDGE: 'Reminder: which dates suit you?',
    },
    text: {
      POLL_OPENING: '{{council}} is preparing a meeting: {{title}}. Say which dates suit you.',
      POLL_NUDGE:
        '{{council}} is preparing a meeting: {{title}}. We do not have your answer yet: say which dates suit you.',
    },
    slots: 'Dates offered',
    zone: 'Time zone',
    duration: 'Duration',
    closes: 'Answers until',
    button: 'Say which dates suit me',
    cancelledSubject: 'Date poll cancelled',
    cancelledText:
      '{{council}} is no longer looking for a date for the meeting “{{title}}”. No answer is expected: there is nothing to do.',
    chosenSubject: 'Date chosen: {{when}}',
    chosenText: '{{council}} has chosen the date of the meeting “{{title}}”: {{when}}. The notice will follow.',
  },
};
