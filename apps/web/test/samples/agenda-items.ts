import type { AgendaItem } from '@trame/contracts/agenda';

export const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
/** An item at `place` of an agenda. */
export const anItem = (place: number, title: string, minutes: number): AgendaItem => ({
  id: `${ID}4${place}`,
  version: 1,
  position: place,
  title,
  purpose: 'DISCUSSION',
  presenters: [],
  restricted: false,
  hidden: false,
  minutes,
  description: '',
  subjectId: null,
});
