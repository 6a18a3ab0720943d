import type { accountMails as source } from '../fr/account-mails.ts';
import type { Twin } from '../language.ts';

export const accountMails: Twin<typeof source> = {
  LOGIN: {
    subject: 'Your Trame sign-in link',
    greeting: 'Hello,',
    sentence: 'Here is the link you asked for. It works once, for 10 minutes.',
    button: 'Sign in to Trame',
    ending: 'You asked for nothing? Ignore this message: nobody can enter without this link.',
  },
  RESET: {
    subject: 'Choose a new password for Trame',
    greeting: 'Hello,',
    sentence: 'This link lets you choose a new password. It works once, for one hour.',
    button: 'Choose a password',
    ending: 'You asked for nothing? Ignore this message: your password stays the same.',
  },
  INVITATION: {
    subject: 'Your access to Trame',
    greeting: 'Hello,',
    sentence: '{{council}} gives you access to its workspace. The link works for 7 days.',
    button: 'Open my access',
    ending: 'This message is for you personally: do not forward it.',
  },
};
