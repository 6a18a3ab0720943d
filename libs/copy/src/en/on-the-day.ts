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
};
