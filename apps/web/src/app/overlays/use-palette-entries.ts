import Gavel from 'lucide-react/icons/gavel';
import Landmark from 'lucide-react/icons/landmark';
import MapIcon from 'lucide-react/icons/map';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { homeOf } from '../../platform/home.ts';
import { useMe } from '../../platform/session.ts';
import { COUNCIL_COMMANDS, pagesFor } from '../navigation.ts';
import { type PaletteEntry, plain } from './palette-entry.ts';
import { useFoundEntries } from './use-found-entries.ts';

const addressOf = ({ to, params }: { to: string; params: { clsm: string } }): string =>
  to.replace('$clsm', params.clsm);

/** What the palette offers for `query`: commands the reader may do, pages, other councils, then what is found. */
export function usePaletteEntries(query: string): PaletteEntry[] {
  const { t } = useTranslation('shell');
  const { slug, can, role } = useCouncil();
  const { memberships } = useMe();
  const found = useFoundEntries(query);
  const commands = COUNCIL_COMMANDS.filter(({ permission }) => can(permission)).map(({ word, icon, link }) => ({
    id: word,
    label: t(`commands.${word}`),
    kind: t('palette.commands'),
    icon,
    href: addressOf(link(slug)),
  }));
  const pages = pagesFor(can, role).map(({ word, icon, link }) => ({
    id: word,
    label: t(`nav.${word}`),
    kind: t('palette.pages'),
    icon,
    href: addressOf(link(slug)),
  }));
  const own = [
    {
      id: 'decisions',
      label: t('nav.decisions'),
      kind: t('palette.pages'),
      icon: Gavel,
      href: `/${slug}/decisions`,
    },
    {
      id: 'sessions',
      label: t('account.sessions'),
      kind: t('palette.pages'),
      icon: MonitorSmartphone,
      href: '/mes-sessions',
    },
    { id: 'site-map', label: t('nav.siteMap'), kind: t('palette.pages'), icon: MapIcon, href: '/plan-du-site' },
  ];
  const councils = memberships
    .filter((membership) => membership.slug !== slug)
    .map((membership) => ({
      id: membership.slug,
      label: membership.name,
      kind: t('palette.councils'),
      icon: Landmark,
      href: `/${membership.slug}/${homeOf(membership)}`,
    }));
  const wanted = plain(query.trim());
  const known = [...commands, ...pages, ...own, ...councils].filter(({ label }) => plain(label).includes(wanted));
  return [...known, ...found];
}
