import { CELL_COUNTERS, CELL_GROUPS, MOST_COUNTED } from '@trame/domain/cells/cell-form';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, version } from './shapes.ts';

const counter = z.enum(CELL_COUNTERS);

/** How many situations of a meeting lie on one line of the form. */
export const cellCount = z
  .object({ counter, version, count: z.int().min(0).max(MOST_COUNTED) })
  .meta({ id: 'CellCount' });
export type CellCount = z.output<typeof cellCount>;

export const cellCountBody = z
  .strictObject({ count: z.int().min(0).max(MOST_COUNTED) })
  .meta({ id: 'CellCountBody', example: { count: 3 } });
export type CellCountBody = z.output<typeof cellCountBody>;

/** A number; `null` when it is hidden, `under` then says whether because it is under 5. */
const figure = z.object({ value: z.int().nullable(), under: z.boolean() });

const account = z.object({
  total: figure,
  groups: z
    .array(
      z.object({
        group: z.enum(CELL_GROUPS),
        figures: z.array(figure.extend({ counter })).max(CELL_COUNTERS.length),
      }),
    )
    .max(CELL_GROUPS.length),
});

export const cellYear = z
  .object({
    year: z.int(),
    /** Years in which the cell met, the last first. */
    years: z.array(z.int()).max(LIMITS.list.page),
    /** The edition of the form its lines come from, and what that is based on. */
    edition: z.string().max(LIMITS.text.word),
    source: z.string().max(LIMITS.text.line),
    meetings: z.int(),
    /** Whoever reads counts there, or chairs the council: every number is told. */
    exact: z.boolean(),
    /**
     * `null` for others while the year is not over or its minutes have not all circulated (each new meeting would be read
     * by subtraction), and where the year would betray a meeting.
     */
    account: account.nullable(),
  })
  .meta({ id: 'CellYear' });
export type CellYear = z.output<typeof cellYear>;

const ofMeeting = z.object({ councilId: id, meetingId: id });

export const cellsApi = {
  counts: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/counts',
    permission: 'cells.read',
    summary:
      'What a situation cell counted at a meeting, exactly: for the coordination, the chair and the lead of the cell',
    params: ofMeeting,
    response: z.object({ items: z.array(cellCount).max(LIMITS.list.page) }),
  }),
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/counts/:counter',
    permission: 'minutes.write',
    summary: 'Say how many situations lie on a line; If-Match 0 says it for the first time',
    refusals: ['MEETING_NOT_RUNNING'],
    params: ofMeeting.extend({ counter }),
    body: cellCountBody,
    response: cellCount,
  }),
  year: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId/cell-year',
    permission: 'bodies.read',
    summary: 'What a situation cell counted in a year; hidden under 5 but for those who count and the chair',
    params: z.object({ councilId: id, bodyId: id }),
    query: z.object({ year: z.coerce.number().int().min(1900).max(2199).optional() }),
    response: cellYear,
  }),
};
