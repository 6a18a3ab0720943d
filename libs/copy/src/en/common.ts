import type { common as fr } from '../fr/common.ts';
import type { Twin } from '../language.ts';

export const common = {
  product: 'Trame',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  save: 'Save',
  sending: 'Sending…',
  stillLoading: 'Still working…',
  seeAll: 'See all',
  open: 'Open',
  undo: 'Undo',
  back: 'Back',
  optional: '(optional)',
  or: 'or',
  actOn: '{{act}}: {{name}}',
  conflict: { someone: 'Someone else', meanwhile: 'since you opened this form' },
  role: {
    COORDINATOR: 'Coordination',
    CHAIR: 'Chair',
    LEAD: 'Working-group lead',
    MEMBER: 'Member',
  },
} as const satisfies Twin<typeof fr>;
