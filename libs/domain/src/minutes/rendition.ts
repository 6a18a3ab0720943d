import { maySeeMaskedColleges, type Role } from '../access.ts';

/**
 * `MEMBERS` may be passed on to those who sit; `INTERNAL` stays with the coordination and the chair; `PUBLIC` and `EASY`
 * name nobody and may be handed to anybody.
 */
export const RENDITIONS = ['MEMBERS', 'INTERNAL', 'PUBLIC', 'EASY'] as const;
export type Rendition = (typeof RENDITIONS)[number];

/** The two that name people: the minutes as they are stored, for one reader or the other. */
export type NamingRendition = 'MEMBERS' | 'INTERNAL';

export const namesPeople = (rendition: Rendition): rendition is NamingRendition =>
  rendition === 'MEMBERS' || rendition === 'INTERNAL';

/** Presence by organisation is for those who see the masked colleges: beside the names of the room, it would tell who is who. */
export const mayRead = (rendition: Rendition, role: Role): boolean =>
  rendition !== 'INTERNAL' || maySeeMaskedColleges(role);

/** What a reader finds on the screen. */
export const renditionFor = (role: Role): NamingRendition => (maySeeMaskedColleges(role) ? 'INTERNAL' : 'MEMBERS');
