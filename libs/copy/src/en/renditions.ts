import type { renditions as source } from '../fr/renditions.ts';
import type { Twin } from '../language.ts';

export const renditions: Twin<typeof source> = {
  mask: { person: 'a person', passage: '[masked passage]' },
  document: {
    MEMBERS: 'Minutes',
    INTERNAL: 'Minutes',
    PUBLIC: 'Public minutes',
    EASY: 'Easy-to-read minutes',
  },
  present_one: '{{count}} person present.',
  present_other: '{{count}} people present.',
  notice: {
    PUBLIC: 'Public version: no person is named in it. A masked passage is marked.',
    EASY: 'Easy-to-read version, written by the coordination. It sums the meeting up.',
  },
};
