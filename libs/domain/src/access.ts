/** What a person may be in one council. Rules about *this* record (own group, own action) live in the commands. */
export const ROLES = ['COORDINATOR', 'CHAIR', 'LEAD', 'MEMBER'] as const;
export type Role = (typeof ROLES)[number];

const STAFF = ['COORDINATOR', 'CHAIR'] as const;
const EDITORS = ['COORDINATOR', 'LEAD'] as const;

/**
 * Who may do what: the one table read by the guard, by the screens and by the generated access matrix.
 * A permission granted to `LEAD` is narrowed to the lead's own groups: what they read by the database, what they change by
 * the command itself (decision 0049); news of an action come from
 * the coordination, the chair, its group's lead or the person who leads it.
 */
export const GRANTS = {
  'council.read': ROLES,
  'council.settle': ['COORDINATOR'],
  'people.read': ROLES,
  'people.manage': ['COORDINATOR'],
  'people.invite': ['COORDINATOR'],
  'organizations.read': ROLES,
  'organizations.manage': ['COORDINATOR'],
  'bodies.read': ROLES,
  'bodies.manage': ['COORDINATOR'],
  'groups.lead': EDITORS,
  'seats.manage': ['COORDINATOR'],
  'imports.run': ['COORDINATOR'],
  'meetings.read': ROLES,
  'meetings.schedule': EDITORS,
  'meetings.prepare': EDITORS,
  'meetings.convene': EDITORS,
  'meetings.answer': ROLES,
  'mailings.read': STAFF,
  'mailings.send': ['COORDINATOR'],
  'meetings.run': EDITORS,
  'needs.manage': ['COORDINATOR'],
  'polls.type': ['COORDINATOR'],
  'voices.read': STAFF,
  'proxies.manage': ['COORDINATOR'],
  'minutes.read': ROLES,
  'minutes.write': EDITORS,
  'minutes.review': STAFF,
  'minutes.circulate': EDITORS,
  'minutes.approve': ['COORDINATOR', 'CHAIR', 'LEAD'],
  'cells.read': ['COORDINATOR', 'CHAIR', 'LEAD'],
  'decisions.read': ROLES,
  'decisions.follow': ['COORDINATOR', 'CHAIR', 'LEAD'],
  'plan.read': ROLES,
  'plan.manage': ['COORDINATOR'],
  'reviews.read': STAFF,
  'reviews.run': ['COORDINATOR'],
  'diagnosis.read': ROLES,
  'diagnosis.manage': ['COORDINATOR'],
  'campaigns.read': ROLES,
  'campaigns.manage': ['COORDINATOR'],
  'views.keep': ROLES,
  'actions.manage': EDITORS,
  'actions.report': ROLES,
  'figures.read': STAFF,
  'documents.read': ROLES,
  'documents.manage': EDITORS,
  'point.read': ['CHAIR'],
  'point.prepare': ['COORDINATOR'],
  'reports.read': STAFF,
  'reports.write': ['COORDINATOR'],
  'reports.comment': STAFF,
  'audit.read': STAFF,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof GRANTS;

/** May someone holding `role` do what `permission` names? */
export const can = (role: Role, permission: Permission): boolean =>
  (GRANTS[permission] as readonly Role[]).includes(role);

/** Who reads the words of a restricted item, and what was noted, decided or filed under it. */
export const maySeeRestricted = (role: Role): boolean => (STAFF as readonly Role[]).includes(role);

/** Who may see which person holds a seat for people with lived experience or for carers (GDPR art. 9). */
export const maySeeMaskedColleges = (role: Role): boolean => (STAFF as readonly Role[]).includes(role);
