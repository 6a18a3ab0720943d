import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, instant, line, listOf, version } from './shapes.ts';

/** A roadmap among the others, with how much is in it. */
const roadmapItem = z
  .object({
    id,
    version,
    title: z.string().max(LIMITS.text.line),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    adoptedText: z.string().max(LIMITS.text.line).nullable(),
    /** Since when it is read only. */
    closedAt: instant.nullable(),
    /** The one that plans, weeks and new actions speak of. */
    isCurrent: z.boolean(),
    actions: z.int().min(0),
    unfinished: z.int().min(0),
  })
  .meta({ id: 'RoadmapItem' });
export type RoadmapItem = z.output<typeof roadmapItem>;

/** A new roadmap: empty, or going on from another one with its headings and the unfinished actions that are named. */
export const openRoadmapBody = z
  .strictObject({
    title: line(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    adoptedText: line().nullable(),
    from: z
      .strictObject({
        roadmapId: id,
        actionIds: z.array(id).max(LIMITS.list.rows),
        /** Whether the former one is closed at the same time. */
        close: z.boolean(),
      })
      .nullable(),
  })
  .meta({
    id: 'OpenRoadmap',
    example: {
      ...{
        title: 'Contrat local 2030-2034',
        startsOn: '2030-01-01',
        endsOn: '2034-12-31',
        adoptedText: null,
        from: null,
      },
    },
  });
export type OpenRoadmapBody = z.output<typeof openRoadmapBody>;

/** What each line is to be called; `null` takes its number away. */
export const numbersBody = z
  .strictObject({
    numbers: z
      .array(z.strictObject({ kind: z.enum(['axis', 'objective', 'action']), id, number: line(20).nullable() }))
      .min(1)
      .max(LIMITS.list.rows),
  })
  .meta({
    id: 'PlanNumbers',
    example: { numbers: [{ kind: 'axis', id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', number: '1' }] },
  });
export type NumbersBody = z.output<typeof numbersBody>;

const written = z.object({ id, version });
const oneRoadmap = inCouncil.extend({ roadmapId: id });

/** Roadmaps follow each other; a closed one stays to be read. */
export const roadmapsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/roadmaps',
    permission: 'plan.read',
    summary: 'The roadmaps of the council, the last one first',
    params: inCouncil,
    response: listOf(roadmapItem),
  }),
  open: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/roadmaps',
    permission: 'plan.manage',
    summary: 'Open a roadmap, empty or going on from another one',
    params: inCouncil,
    body: openRoadmapBody,
    response: written,
    status: 201,
  }),
  number: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/roadmaps/:roadmapId/numbers',
    permission: 'plan.manage',
    summary: 'Number many lines of a roadmap at once, all or none',
    params: oneRoadmap,
    body: numbersBody,
    response: written,
  }),
  close: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/roadmaps/:roadmapId/close',
    permission: 'plan.manage',
    summary: 'Close a roadmap: it is read only from then on',
    params: oneRoadmap,
    response: written,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/roadmaps/:roadmapId/reopen',
    permission: 'plan.manage',
    summary: 'Open a closed roadmap again',
    params: oneRoadmap,
    response: written,
  }),
};
