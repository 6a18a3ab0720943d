import type { onTheDay as source } from '../fr/on-the-day.ts';
import type { Twin } from '../language.ts';

export const onTheDay: Twin<typeof source> = {
  title: 'On the day',
  sheet: {
    open: 'Sign-in sheet',
    print: 'Print the sign-in sheet',
    due: 'For {{day}}',
    title: 'Print the sign-in sheet',
    text: 'Those convened are listed by organisation, or without organisations where that would reveal a situation.',
    blankLines: 'Blank lines for others',
    declined: 'Add those who said that they do not come',
    submit: 'Download the PDF',
  },
  welcome: {
    open: 'Welcome',
    title: 'Welcome at the meeting',
    leave: 'Back to the meeting',
    intro: 'Show a code at the door: each person signs in from their phone, without an account.',
    privacy: 'The page shows no name, and answers the same to those who are not on the list.',
    submit: 'Open the welcome',
    submitAgain: 'Show a new code',
    scan: 'Scan to sign in',
    type: 'Or type this address:',
    code: 'Code to scan: {{address}}',
    opens: 'Signing in opens at {{time}}.',
    arrived_zero: 'Nobody has arrived yet',
    arrived_one: '{{count}} person has arrived',
    arrived_other: '{{count}} people have arrived',
    close: 'Close the welcome',
    closeTitle: 'Close the welcome?',
    closeText: 'Codes shown or printed no longer work. Those who signed in stay.',
    closed: 'Welcome closed.',
    running: 'The welcome is open. Its code is shown once: show another one, the older ones still work.',
  },
};
