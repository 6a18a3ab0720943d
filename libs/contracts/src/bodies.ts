import { TAG_LENGTH } from '@trame/domain/bodies/body-tag';
import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { COLLEGES } from '@trame/domain/bodies/college';
import { OFFICES } from '@trame/domain/bodies/seat';
import { MINUTES_LAYOUTS } from '@trame/domain/minutes/minutes-layout';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { day, id, inCouncil, line, text, version, wallTime } from './shapes.ts';
import { votingRules } from './voting-rules.ts';

const bodyPath = inCouncil.extend({ bodyId: id });
const shortText = z.string().max(LIMITS.text.line);
const count = z.int().min(0);

const collegeCount = z.object({
  /** `MASKED` stands for the two colleges that tell something of a person's health, for those who may not see them. */
  college: z.enum([...COLLEGES, 'MASKED']),
  held: count,
  vacant: count,
});

const officer = personRef.extend({ office: z.enum(OFFICES) });

/** One body in the tree: `parentId` and `position` place it. */
export const bodyNode = z
  .object({
    id,
    version,
    type: z.enum(BODY_TYPES),
    label: shortText,
    tag: z.string().max(TAG_LENGTH),
    parentId: id.nullable(),
    position: count,
    officers: z.array(officer).max(LIMITS.list.choice),
    colleges: z.array(collegeCount).max(COLLEGES.length + 1),
    nextMeeting: z.object({ id, startsLocal: wallTime }).nullable(),
    openActions: count,
  })
  .meta({ id: 'BodyNode' });
export type BodyNode = z.output<typeof bodyNode>;

export const body = bodyNode
  .extend({
    mandateText: z.string().max(LIMITS.text.paragraph),
    noticeDays: z.int(),
    proposalDays: z.int(),
    reminderDays: z.int().nullable(),
    correctionDays: z.int(),
    silenceDays: z.int().nullable(),
    /** How its minutes look; `null`: as bodies of its type usually do. */
    minutesLayout: z.enum(MINUTES_LAYOUTS).nullable(),
    ...votingRules,
    dissolvedOn: day.nullable(),
  })
  .meta({ id: 'Body' });
export type Body = z.output<typeof body>;

export const dissolvedBody = bodyNode
  .pick({ id: true, type: true, label: true, tag: true })
  .extend({ dissolvedOn: day })
  .meta({ id: 'DissolvedBody' });
export type DissolvedBody = z.output<typeof dissolvedBody>;

const rules = {
  mandateText: text().optional(),
  noticeDays: z.int().min(0).max(90).optional(),
  /** Until how many days before a meeting its members may propose points. */
  proposalDays: z.int().min(0).max(90).optional(),
  /** How many days before a meeting those who did not answer are reminded; `null`: never. */
  reminderDays: z.int().min(1).max(LIMITS.meeting.reminderDays).nullable().optional(),
  /** How many days those who got the minutes may ask for corrections. */
  correctionDays: z.int().min(1).max(90).optional(),
  /** After how many days of silence minutes are approved; `null`: the next meeting approves them. */
  silenceDays: z.int().min(1).max(180).nullable().optional(),
  minutesLayout: z.enum(MINUTES_LAYOUTS).optional(),
  ...z.object(votingRules).partial().shape,
};

export const createBodyBody = z
  .strictObject({
    type: z.enum(BODY_TYPES),
    label: line(),
    /** Short word that no other body carries; made from the type and the label when left out. */
    tag: line(TAG_LENGTH).optional(),
    parentId: id.nullable().optional(),
    ...rules,
  })
  .meta({
    id: 'CreateBody',
    example: { type: 'WORKING_GROUP', label: 'Groupe de travail Logement', tag: 'GT Logement' },
  });
export type CreateBodyBody = z.output<typeof createBodyBody>;

export const changeBodyBody = z
  .strictObject({ label: line().optional(), tag: line(TAG_LENGTH).optional(), ...rules })
  .meta({ id: 'ChangeBody', example: { label: 'Commission logement', noticeDays: 10 } });
export type ChangeBodyBody = z.output<typeof changeBodyBody>;

export const placeBody = z
  .strictObject({ parentId: id.nullable(), position: z.int().min(0).max(LIMITS.list.rows) })
  .meta({ id: 'PlaceBody', example: { parentId: null, position: 0 } });
export type PlaceBody = z.output<typeof placeBody>;

export const officersBody = z
  .strictObject({
    officers: z.array(z.strictObject({ personId: id, office: z.enum(OFFICES) })).max(LIMITS.list.choice),
  })
  .meta({ id: 'Officers', example: { officers: [] } });
export type OfficersBody = z.output<typeof officersBody>;

export const bodiesApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies',
    permission: 'bodies.read',
    summary: 'The bodies of the council, as a tree to build',
    params: inCouncil,
    response: z.object({ items: z.array(bodyNode).max(LIMITS.list.page), total: count }),
  }),
  dissolved: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/dissolved',
    permission: 'bodies.manage',
    summary: 'The bodies that left the tree, the latest first',
    params: inCouncil,
    response: z.object({ items: z.array(dissolvedBody).max(LIMITS.list.page), total: count }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId',
    permission: 'bodies.read',
    summary: 'One body: rules, officers, composition',
    params: bodyPath,
    response: body,
  }),
  create: endpoint({
    method: 'POST',
    path: '/councils/:councilId/bodies',
    permission: 'bodies.manage',
    summary: 'Create a body under a free label',
    params: inCouncil,
    body: createBodyBody,
    response: body,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/bodies/:bodyId',
    permission: 'bodies.manage',
    summary: 'Rename a body, change its rules',
    params: bodyPath,
    body: changeBodyBody,
    response: body,
  }),
  place: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/bodies/:bodyId/place',
    permission: 'bodies.manage',
    summary: 'Move a body under another, or among its neighbours',
    params: bodyPath,
    body: placeBody,
    response: body,
  }),
  appoint: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/bodies/:bodyId/officers',
    permission: 'bodies.manage',
    summary: 'Say who chairs, co-leads and leads a body',
    params: bodyPath,
    body: officersBody,
    response: body,
  }),
  dissolve: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/bodies/:bodyId',
    permission: 'bodies.manage',
    summary: 'Dissolve a body: it leaves the tree, what it did stays',
    params: bodyPath,
    response: body,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/councils/:councilId/bodies/:bodyId/restore',
    permission: 'bodies.manage',
    summary: 'Bring a dissolved body back',
    params: bodyPath,
    response: body,
  }),
};
