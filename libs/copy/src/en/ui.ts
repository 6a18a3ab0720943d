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
  toaster: { undo: 'Undo', dismiss: 'Close the message' },
  conflict: {
    title: 'Two versions exist',
    lead: '{{who}} saved another version ({{when}}) while you were writing. Nothing is lost.',
    mine: 'Your version',
    theirs: 'Saved version',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other version',
    edit: 'Back to the form',
  },
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    local: 'Kept on this device',
    failed: 'Not saved yet',
  },
  filters: { label: 'Filters', open: 'Filter', active: 'Active filters: {{count}}', clear: 'Remove filters' },
  stepper: { done: 'Done: ' },
  table: {
    selectAll: 'Select all {{count}} rows',
    selection: 'Selected rows',
    selected: 'Selected: {{count}}',
    unselect: 'Clear selection',
  },
  reorder: {
    menu: 'Move or edit: {{name}}',
    group: 'Move',
    up: 'Move up',
    down: 'Move down',
    first: 'Move to the top',
    last: 'Move to the end',
    moved: '{{name}}: place {{place}} of {{count}}',
  },
  dropZone: { choose: 'Choose a file', another: 'Choose another file' },
  comfort: {
    title: 'Reading comfort',
    text: { legend: 'Text size' },
    theme: { legend: 'Colours', system: 'Same as my device', light: 'Light', dark: 'Dark' },
    font: { legend: 'Typeface', public: 'Public Sans', atkinson: 'Atkinson, more distinct' },
    spacing: 'Space out lines and letters',
    motion: 'Reduce animations',
    links: 'Underline all links',
    counters: 'Hide counters',
  },
} as const satisfies Twin<typeof fr>;
