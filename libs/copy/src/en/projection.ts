import type { projection as source } from '../fr/projection.ts';
import type { Twin } from '../language.ts';

export const projection: Twin<typeof source> = {
  name: 'Projection',
  title: 'Projection: {{title}}',
  open: 'Project',
  newWindow: 'new window',
  before_one: '{{count}} item before',
  before_other: '{{count}} items before',
  after_one: '{{count}} item after',
  after_other: '{{count}} items after',
  decisions: 'Decisions on this item',
  soon: 'The meeting is about to start',
  closed: 'The meeting is over',
  noItem: 'The agenda is empty',
  present_one: '{{count}} person present',
  present_other: '{{count}} people present',
  names: 'Names of those present',
  presence: { label: 'Presence shown', COUNT: 'Number', NAMES: 'Names' },
  theme: { label: 'Background', dark: 'Dark', light: 'Light' },
  fullScreen: 'Full screen',
  lost: 'Connection lost',
};
