import type { lite as source } from '../fr/lite.ts';
import type { Twin } from '../language.ts';

export const lite: Twin<typeof source> = {
  otherLanguage: 'Français',
  answer: {
    tab: 'Answer an invitation',
    when: 'Date',
    hours: 'From {{from}} to {{to}}',
    place: 'Place',
    video: 'From a distance',
    toCalendar: 'Add to my calendar',
    ask: 'Will you join us?',
    inTheNameOf: 'Answer of {{name}}.',
    choice: { YES: 'In person', REMOTE: 'From a distance', NO: 'I cannot come' },
    recorded: '(current answer)',
    instead: 'Somebody stands in for me',
    substitute: 'Name of the person who comes in your place',
    substituteHint: 'The coordination will expect them. Tell them yourself: Trame does not write to them.',
    substituteSend: 'Have somebody stand in',
    replacedBy: 'Comes in your place: {{name}}.',
    changeable: 'You may change your answer until the meeting starts.',
    thank: 'Thank you, your answer is recorded',
    said: {
      YES: '{{name}}: in person.',
      REMOTE: '{{name}}: from a distance.',
      NO: '{{name}}: cannot come.',
    },
    change: 'Change my answer',
    closed: 'The meeting has started: answers are closed',
    cancelled: 'This meeting is cancelled',
    write: 'For any question, reply to the message that held this link.',
  },
  linkOver: {
    tab: 'Link over',
    title: 'This link no longer works',
    why: 'It is too old, incomplete, or was replaced by another.',
    write: 'Open the last message you received, or reply to it: the coordination will read you.',
    signIn: 'Sign in to Trame',
  },
  refused: {
    tab: 'Page unavailable',
    title: 'That did not work',
    again: 'Back to the page',
  },
  mailbox: {
    tab: 'Development mailbox',
    title: 'Messages that left Trame',
    intro: 'No mail server is set: messages stay on this machine.',
    empty: 'No message yet. A notice of meeting waits a minute before it leaves.',
    line: 'To {{recipient}}, {{when}}',
  },
  mail: { tab: 'Message', from: 'From', to: 'To', back: 'All messages' },
};
