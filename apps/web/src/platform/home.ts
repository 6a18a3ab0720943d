import type { Membership } from './council.tsx';

/** Where somebody starts in a council: a lead in their group, a member on their own page, the others in the week. */
export function homeOf({ role, leads }: Pick<Membership, 'role' | 'leads'>): 'mon-groupe' | 'ma-page' | 'semaine' {
  if (role === 'LEAD' && leads.length > 0) return 'mon-groupe';
  return role === 'LEAD' || role === 'MEMBER' ? 'ma-page' : 'semaine';
}
