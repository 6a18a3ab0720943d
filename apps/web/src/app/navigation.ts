import { linkOptions } from '@tanstack/react-router';
import type { shell } from '@trame/copy/fr/shell';
import type { Permission, Role } from '@trame/domain/access';
import type { MenuEntry } from '@trame/ui/menu';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import ChartColumn from 'lucide-react/icons/chart-column';
import Contact from 'lucide-react/icons/contact';
import FileUp from 'lucide-react/icons/file-up';
import Flag from 'lucide-react/icons/flag';
import Landmark from 'lucide-react/icons/landmark';
import ListPlus from 'lucide-react/icons/list-plus';
import ListTree from 'lucide-react/icons/list-tree';
import Network from 'lucide-react/icons/network';
import Settings2 from 'lucide-react/icons/settings-2';
import User from 'lucide-react/icons/user';
import UserPlus from 'lucide-react/icons/user-plus';
import Users from 'lucide-react/icons/users';
import type { ComponentType } from 'react';
import { WeekCount } from '../features/week/week-count.tsx';

type NavWord = keyof (typeof shell)['nav'];
type CommandWord = keyof (typeof shell)['commands'];
type Icon = NonNullable<MenuEntry['icon']>;

export interface CouncilPage {
  word: NavWord;
  icon: Icon;
  /** What the bar of a phone says; a page without it waits behind "Plus". */
  brief?: NavWord;
  /** How many things wait there, beside the name. */
  count?: ComponentType;
  /** Offered to those who may; to everybody unless said. */
  permission?: Permission;
  /** In the menu of these; of everybody unless said. */
  roles?: readonly Role[];
  link: (clsm: string) => { to: string; params: { clsm: string } };
}

/** A lead finds in their group what it needs: a menu of five pages would ask for a training. */
const ALL_BUT_LEADS: readonly Role[] = ['COORDINATOR', 'CHAIR', 'MEMBER'];

/** The pages of a council, in the order of every menu. An entry comes with its screen, never before. */
export const COUNCIL_PAGES: readonly CouncilPage[] = [
  {
    word: 'group',
    brief: 'group',
    icon: Flag,
    roles: ['LEAD'],
    link: (clsm) => linkOptions({ to: '/$clsm/mon-groupe', params: { clsm }, search: {} }),
  },
  {
    word: 'ownPage',
    brief: 'ownPage',
    icon: User,
    roles: ['LEAD', 'MEMBER'],
    link: (clsm) => linkOptions({ to: '/$clsm/ma-page', params: { clsm } }),
  },
  {
    word: 'week',
    brief: 'weekShort',
    roles: ALL_BUT_LEADS,
    icon: CalendarCheck,
    count: WeekCount,
    link: (clsm) => linkOptions({ to: '/$clsm/semaine', params: { clsm } }),
  },
  {
    word: 'meetings',
    brief: 'meetings',
    icon: Users,
    link: (clsm) => linkOptions({ to: '/$clsm/reunions', params: { clsm }, search: {} }),
  },
  {
    word: 'plan',
    brief: 'planShort',
    icon: ListTree,
    link: (clsm) => linkOptions({ to: '/$clsm/plan', params: { clsm } }),
  },
  {
    word: 'bodies',
    icon: Network,
    roles: ALL_BUT_LEADS,
    link: (clsm) => linkOptions({ to: '/$clsm/instances', params: { clsm } }),
  },
  {
    word: 'people',
    icon: Contact,
    roles: ALL_BUT_LEADS,
    link: (clsm) => linkOptions({ to: '/$clsm/membres', params: { clsm } }),
  },
  {
    word: 'reports',
    icon: ChartColumn,
    roles: ALL_BUT_LEADS,
    link: (clsm) => linkOptions({ to: '/$clsm/rapports', params: { clsm } }),
  },
  {
    word: 'settings',
    icon: Settings2,
    permission: 'council.settle',
    link: (clsm) => linkOptions({ to: '/$clsm/parametres', params: { clsm } }),
  },
];

/** The pages of the menus of somebody of that role, who may do what `can` says. */
export const pagesFor = (can: (permission: Permission) => boolean, role: Role): readonly CouncilPage[] =>
  COUNCIL_PAGES.filter(({ permission, roles }) => (!permission || can(permission)) && (roles?.includes(role) ?? true));

/** Whether an address is a page of the whole council, which somebody who leads a group has no use for: there would be nothing on it. */
export const isKeptFromLeads = (slug: string, address: string): boolean =>
  COUNCIL_PAGES.some(({ roles, link }) => {
    const { to, params } = link(slug);
    return roles === ALL_BUT_LEADS && to.replace('$clsm', params.clsm) === address.replace(/\/$/, '');
  });

export interface CouncilCommand {
  word: CommandWord;
  icon: Icon;
  /** Offered to those who may. */
  permission: Permission;
  link: (clsm: string) => { to: string; params: { clsm: string } };
}

/** What can be started from anywhere: palette, ＋ of the phone. A command comes with its screen. */
export const COUNCIL_COMMANDS: readonly CouncilCommand[] = [
  {
    word: 'scheduleMeeting',
    icon: CalendarPlus,
    permission: 'meetings.schedule',
    link: (clsm) => linkOptions({ to: '/$clsm/reunions/planifier', params: { clsm } }),
  },
  {
    word: 'addAction',
    icon: ListPlus,
    permission: 'actions.manage',
    link: (clsm) => linkOptions({ to: '/$clsm/plan/ajouter', params: { clsm } }),
  },
  {
    word: 'addPerson',
    icon: UserPlus,
    permission: 'people.manage',
    link: (clsm) => linkOptions({ to: '/$clsm/membres/ajouter', params: { clsm } }),
  },
  {
    word: 'importFile',
    icon: FileUp,
    permission: 'imports.run',
    link: (clsm) => linkOptions({ to: '/$clsm/import', params: { clsm } }),
  },
  {
    word: 'sendPoint',
    icon: Landmark,
    permission: 'point.prepare',
    link: (clsm) => linkOptions({ to: '/$clsm/presidence', params: { clsm } }),
  },
];
