import type { ui as fr } from '../fr/ui.ts';
import type { Twin } from '../language.ts';

/** Words the components of `libs/ui` say by themselves. */
export const ui = {
  button: { pending: 'Sending…' },
  field: { optional: '(optional)' },
  errorSummary: { title: '{{count}} points to correct before sending' },
  loaded: {
    waiting: 'Loading…',
    long: 'Still working…',
    failed: 'This information did not arrive. Nothing is lost.',
    retry: 'Try again',
  },
} as const satisfies Twin<typeof fr>;
