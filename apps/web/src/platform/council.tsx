import type { Me } from '@trame/contracts/sessions';
import { can, type Permission } from '@trame/domain/access';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

export type Membership = Me['memberships'][number];
/** The council of the page, and what the reader may do there. */
export type Council = Membership & { can: (permission: Permission) => boolean };

const Current = createContext<Council | null>(null);

export function CouncilProvider({ membership, children }: { membership: Membership; children: ReactNode }) {
  const council = useMemo(
    () => ({ ...membership, can: (permission: Permission) => can(membership.role, permission) }),
    [membership],
  );
  return <Current value={council}>{children}</Current>;
}

/** Under it nobody may do what `permissions` name: what is shown no longer changes. The same list each time is drawn once. */
export function Without({ permissions, children }: { permissions: readonly Permission[]; children: ReactNode }) {
  const council = useCouncil();
  const less = useMemo(
    () => ({
      ...council,
      can: (permission: Permission) => !permissions.includes(permission) && council.can(permission),
    }),
    [council, permissions],
  );
  return <Current value={less}>{children}</Current>;
}

/** The council of the page; `null` on pages that belong to none. */
export const useCouncilOrNone = (): Council | null => useContext(Current);

/** The council of the page. Only under `councilRoute`. */
export function useCouncil(): Council {
  const council = useContext(Current);
  if (!council) throw new Error('useCouncil() under a page that belongs to no council.');
  return council;
}

/** Shows its children to those who may do `to` in this council; the API refuses the others anyway. */
export function Allowed({ to, children }: { to: Permission; children: ReactNode }) {
  return useCouncil().can(to) ? children : null;
}
