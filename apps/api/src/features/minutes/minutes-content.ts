import type { LiveItem, Note } from '@trame/contracts/live-meetings';
import type { Minutes } from '@trame/contracts/minutes';
import { type Attendee, attendanceGroups, attendanceNames } from '@trame/domain/attendance/attendance-groups';
import { presentCount } from '@trame/domain/attendance/attendance-status';
import { usualLayout } from '@trame/domain/minutes/minutes-layout';
import type { NamingRendition } from '@trame/domain/minutes/rendition';
import { plainRun, type TextBlock } from '@trame/domain/minutes/text-block';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { DOCUMENT } from './minutes.sql.ts';
import { withoutRestricted } from './without-restricted.ts';

/** The minutes as their rows hold them, before anything is left out for a reader. */
export type MinutesContent = Omit<Minutes, 'items' | 'attendance' | 'byOrganization' | 'presentCount' | 'layout'> & {
  layout: Minutes['layout'] | null;
  items: LiveItem[];
  notes: Note[];
  attendees: (Attendee & { personId: string; representedById: string | null })[];
};

/** Throws `NotFound` before the end of the meeting. */
export async function readContent(tx: EntityManager, meetingId: string): Promise<MinutesContent> {
  const [row] = await tx.query<{ document: MinutesContent }[]>(DOCUMENT, [meetingId, false]);
  if (!row) throw new NotFound();
  return row.document;
}

const textOf = (itemId: string, notes: readonly Note[]): TextBlock[] =>
  notes
    .filter((note) => note.itemId === itemId)
    .map(({ text, notedAt }) => ({ kind: 'PARAGRAPH', at: notedAt, runs: [plainRun(text)] }));

/** The document of one rendition: presence by organisation and restricted items stay inside. */
export function renditionOf({ attendees, items, notes, ...rest }: MinutesContent, rendition: NamingRendition): Minutes {
  const layout = rest.layout ?? usualLayout(rest.bodyType);
  const loaded = { ...rest, layout, items: items.map((item) => ({ ...item, text: textOf(item.id, notes) })) };
  const byOrganization = rendition === 'INTERNAL';
  const document = byOrganization ? loaded : withoutRestricted(loaded);
  const attendance = byOrganization ? attendanceGroups(attendees) : attendanceNames(attendees);
  return { ...document, byOrganization, attendance, presentCount: presentCount(attendees) };
}
