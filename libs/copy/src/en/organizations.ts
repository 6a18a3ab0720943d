import type { organizations as source } from '../fr/organizations.ts';
import type { Twin } from '../language.ts';

export const organizations = {
  title: 'Organisations',
  lead: 'The organisations members belong to. One organisation may have several names.',
  backToPeople: 'Back to members',
  search: 'Search an organisation',
  count_zero: 'No organisation',
  count_one: '{{count}} organisation',
  count_other: '{{count}} organisations',
  more: 'Show more',
  none: 'No organisation yet. They come with the sheets of members and with imports.',
  noneFound: 'No organisation matches this search.',
  clear: 'Clear the search',
  columns: {
    name: 'Name',
    aliases: 'Other names',
    people: 'People',
    reveals: 'Masks its members',
    acts: 'Actions',
  },
  masks: 'Masks its members',
  edit: 'Edit',
  remove: 'Delete',
  removed: '{{name}} is deleted.',
  editTitle: 'Edit the organisation',
  aliasesHint: 'One a line: acronym, former name, other spelling.',
  revealsHint:
    'For a peer group or a carers’ association: who belongs to it is seen by the coordination and the chair only.',
  submit: 'Save the organisation',
  saved: 'Organisation saved.',
} as const satisfies Twin<typeof source>;
