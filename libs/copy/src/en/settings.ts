import type { settings as source } from '../fr/settings.ts';
import type { Twin } from '../language.ts';

export const settings: Twin<typeof source> = {
  title: 'Settings',
  lead: 'What the council says of itself, here and on its documents.',
  identity: {
    title: 'Identity',
    contactEmail: 'Contact address',
    contactHint: 'Answers to the mails of the council arrive there.',
    submit: 'Save the identity',
    saved: 'Identity saved.',
  },
  news: {
    title: 'News of the action plan',
    day: 'Ask for news every month',
    hint: 'One mail for each person who leads, about actions under way without news for 30 days only. At most one a week.',
    never: 'Never',
    every_one: 'From day {{count}} of the month on',
    every_other: 'From day {{count}} of the month on',
    saved: 'Rhythm saved.',
  },
  chair: {
    title: 'The chair’s briefing',
    code: 'Ask for a code before anything is recorded',
    hint: 'Whoever opens the link gets a code by mail, or gives the password of their account.',
    saved: 'It is recorded.',
  },
  publicPlan: {
    title: 'Public page of the plan',
    intro:
      'A page that everybody can read, without an account. Only actions whose sheet is read by “Everybody” are on it: number, title, axis, status, period, lead organisation and progress. Never a name, a budget, news or a text of the sheet.',
    show: 'Publish the actions that are open to everybody',
    saved: 'Choice saved.',
    open: 'See the public page',
  },
  letterhead: {
    title: 'Letterhead of the documents',
    intro: 'On the agenda, the sign-in sheet, the minutes and the logs of decisions.',
    lines: 'Lines of the letterhead',
    linesHint: 'Under the name of the council: the founders, an address, a telephone number. One a line.',
    submit: 'Save the letterhead',
    saved: 'Letterhead saved.',
    drop: 'Logo of the council',
    dropHint: 'PNG, JPEG or WebP picture, {{size}} MB at most, preferably on white or transparent.',
    sending: 'The logo is being sent…',
    remove: 'Remove the logo',
    removed: 'The logo is removed from the documents.',
    placed: 'The logo is on the documents.',
    preview: 'How the top of a page looks',
    sample: 'Minutes',
    logoAlt: 'Logo of {{council}}',
  },
};
