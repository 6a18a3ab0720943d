import { ROLES } from '@trame/domain/access';
import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { COLLEGES } from '@trame/domain/bodies/college';
import { OFFICES, PARTS, RANKS } from '@trame/domain/bodies/seat';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, line, listOf, mailAddress, text, version, wallTime } from './shapes.ts';

const personPath = inCouncil.extend({ personId: id });
const few = LIMITS.list.choice;
const shortText = z.string().max(LIMITS.text.line);

/** How somebody can be reached: those without a mail address are written to by post. */
export const REACHES = ['MAIL', 'POST', 'NONE'] as const;
/** Lists people come back to: mandates about to end, nobody to write to by mail, archived sheets. */
export const PEOPLE_LISTS = ['TO_RENEW', 'WITHOUT_MAIL', 'ARCHIVED'] as const;

/** A person where only their name matters. */
export const personRef = z.object({ id, name: z.string().max(2 * LIMITS.text.name + 1) }).meta({ id: 'PersonRef' });
export type PersonRef = z.output<typeof personRef>;

const affiliation = z.object({
  organizationId: id,
  name: shortText,
  jobTitle: shortText.nullable(),
});

/** A body where only its name matters. */
export const bodyRef = z.object({
  id,
  type: z.enum(BODY_TYPES),
  label: shortText,
  tag: z.string().max(24),
});

/** One line of the directory. Contact details are for the coordination and the chair; others read null. */
export const personRow = z
  .object({
    id,
    version,
    givenName: z.string().max(LIMITS.text.name),
    familyName: z.string().max(LIMITS.text.name),
    title: z.string().max(40).nullable(),
    email: z.string().max(LIMITS.text.address).nullable(),
    phone: z.string().max(40).nullable(),
    reach: z.enum(REACHES),
    organizations: z.array(affiliation).max(few),
    bodies: z.array(bodyRef.extend({ part: z.enum(PARTS) })).max(few),
    role: z.enum(ROLES).nullable(),
    /** The earliest end among the mandates this reader may see. */
    mandateEndsOn: day.nullable(),
    archived: z.boolean(),
  })
  .meta({ id: 'PersonRow' });
export type PersonRow = z.output<typeof personRow>;

export const peopleQuery = z.object({
  search: text(LIMITS.text.name).optional(),
  bodyId: id.optional(),
  organizationId: id.optional(),
  /** Finds nobody for those who may not know who sits where. */
  college: z.enum(COLLEGES).optional(),
  list: z.enum(PEOPLE_LISTS).optional(),
  sort: z.enum(['name', 'organization', 'mandateEnd']).default('name'),
  limit: z.coerce.number().int().min(1).max(LIMITS.list.page).default(50),
  offset: z.coerce.number().int().min(0).max(LIMITS.list.rows).default(0),
});
export type PeopleQuery = z.output<typeof peopleQuery>;

export const personMandate = z.object({
  id,
  seatId: id,
  body: bodyRef,
  college: z.enum(COLLEGES),
  rank: z.enum(RANKS),
  organizationName: shortText.nullable(),
  startsOn: day,
  endsOn: day.nullable(),
});

/** One person's page. Mandates and affiliations that reveal are left out for those who may not see them. */
export const person = personRow
  .omit({ bodies: true, mandateEndsOn: true, role: true })
  .extend({
    otherEmails: z.array(z.string().max(LIMITS.text.address)).max(10),
    postalAddress: z.string().max(500).nullable(),
    mandates: z.array(personMandate).max(few),
    offices: z.array(bodyRef.extend({ office: z.enum(OFFICES) })).max(few),
    /** The access of this person to the council, if any: what `memberships` changes. */
    membership: z
      .object({
        id,
        version,
        role: z.enum(ROLES),
        /** The address that signs in, which may not be the one of the sheet; a contact detail, hidden like the others. */
        email: z.string().max(LIMITS.text.address).nullable(),
      })
      .nullable(),
    /** Meetings attended: for the coordination and the chair, and for oneself. */
    meetings: z.array(z.object({ id, title: shortText, startsLocal: wallTime, body: bodyRef })).max(few),
    actions: z
      .array(z.object({ id, number: z.string().max(20).nullable(), title: z.string().max(300), dueOn: day.nullable() }))
      .max(few),
  })
  .meta({ id: 'Person' });
export type Person = z.output<typeof person>;

const optionalLine = (max: number) => line(max).nullable().optional();

export const personBody = z
  .strictObject({
    givenName: text(LIMITS.text.name).default(''),
    familyName: line(LIMITS.text.name),
    title: optionalLine(40),
    email: mailAddress.nullable().optional(),
    otherEmails: z.array(mailAddress).max(10).optional(),
    phone: optionalLine(40),
    postalAddress: text(500).nullable().optional(),
    affiliations: z
      .array(z.strictObject({ organizationId: id, jobTitle: optionalLine(LIMITS.text.line) }))
      .max(few)
      .optional(),
  })
  .meta({
    id: 'PersonBody',
    example: { givenName: 'Camille', familyName: 'Exemple', email: 'camille@exemple.fr', affiliations: [] },
  });
export type PersonBody = z.output<typeof personBody>;

/** Only what is named changes; `affiliations` replaces the whole list; `archived: false` brings a sheet back. */
export const personPatch = personBody
  .partial()
  .extend({ givenName: text(LIMITS.text.name).optional(), archived: z.boolean().optional() })
  .meta({ id: 'PersonPatch', example: { phone: '06 00 00 00 00' } });
export type PersonPatch = z.output<typeof personPatch>;

export const likelyBody = z
  .strictObject({
    givenName: text(LIMITS.text.name).default(''),
    familyName: line(LIMITS.text.name),
    email: mailAddress.nullable().optional(),
  })
  .meta({ id: 'LikelyPerson', example: { givenName: 'Camille', familyName: 'Exemple', email: null } });

export type LikelyPerson = z.output<typeof likelyBody>;

const samePerson = personRef.extend({
  organizationName: shortText.nullable(),
  reason: z.enum(['SAME_NAME', 'SAME_MAIL']),
});

export type SamePerson = z.output<typeof samePerson>;

export const peopleApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/people',
    permission: 'people.read',
    summary: 'The directory: search, filters, sort',
    params: inCouncil,
    query: peopleQuery,
    response: listOf(personRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/people/:personId',
    permission: 'people.read',
    summary: 'One person: mandates, meetings attended, actions',
    params: personPath,
    response: person,
  }),
  likely: endpoint({
    method: 'POST',
    path: '/councils/:councilId/people/likely',
    permission: 'people.manage',
    summary: 'People of the council who may be the one about to be added',
    params: inCouncil,
    body: likelyBody,
    response: z.object({ items: z.array(samePerson).max(few) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/people',
    permission: 'people.manage',
    summary: 'Add a person; an account is not needed',
    params: inCouncil,
    body: personBody,
    response: person,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/people/:personId',
    permission: 'people.manage',
    summary: "Change a person's sheet, or bring it back from the archive",
    params: personPath,
    body: personPatch,
    response: person,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/people/:personId',
    permission: 'people.manage',
    summary: 'Delete a person nothing refers to; archive any other',
    params: personPath,
    response: z.object({ outcome: z.enum(['DELETED', 'ARCHIVED']) }),
  }),
};
