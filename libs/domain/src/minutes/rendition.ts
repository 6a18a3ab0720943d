import { maySeeMaskedColleges, type Role } from '../access.ts';

/** `MEMBERS` may be passed on; `INTERNAL` stays with the coordination and the chair. */
export const RENDITIONS = ['MEMBERS', 'INTERNAL'] as const;
export type Rendition = (typeof RENDITIONS)[number];

/** Presence by organisation is for those who see the masked colleges: beside the names of the room, it would tell who is who. */
export const mayRead = (rendition: Rendition, role: Role): boolean =>
  rendition === 'MEMBERS' || maySeeMaskedColleges(role);

/** What a reader finds on the screen. */
export const renditionFor = (role: Role): Rendition => (maySeeMaskedColleges(role) ? 'INTERNAL' : 'MEMBERS');
