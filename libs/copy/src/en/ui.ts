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
  overlay: { close: 'Close', keep: 'Change nothing' },
  picker: {
    choose: 'Choose',
    none: 'No result',
    create: 'Create “{{name}}”',
    is: ': ',
  },
  toaster: { label: 'Messages', undo: 'Undo', dismiss: 'Close the message' },
  conflict: {
    title: 'Two versions exist',
    lead: '{{who}} saved another version ({{when}}) while you were writing. Nothing is lost.',
    mine: 'Your version',
    theirs: 'Saved version',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other version',
    edit: 'Back to the form',
  },
} as const satisfies Twin<typeof fr>;
