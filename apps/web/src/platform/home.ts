import type { Membership } from './council.tsx';

/** Where somebody starts in a council: leads and members on their own page, the others in the week. */
export const homeOf = ({ role }: Pick<Membership, 'role'>): 'ma-page' | 'semaine' =>
  role === 'LEAD' || role === 'MEMBER' ? 'ma-page' : 'semaine';
