import type { privateNotes as source } from '../fr/private-notes.ts';
import type { Twin } from '../language.ts';

export const privateNotes: Twin<typeof source> = {
  title: 'My notes',
  whose: '(nobody else reads them)',
  label: 'My notes on this item',
  hint: 'In no minutes, projection or search: they are erased when the minutes are approved.',
  waiting: 'Reading your notes…',
  otherDevice: 'Another device',
};
