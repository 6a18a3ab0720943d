import type { MenuEntry } from '@trame/ui/menu';
import Keyboard from 'lucide-react/icons/keyboard';
import Languages from 'lucide-react/icons/languages';
import LogOut from 'lucide-react/icons/log-out';
import MapIcon from 'lucide-react/icons/map';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { useSetLocale, useSignOut } from '../../features/sessions/sessions.queries.ts';
import { useSpeech } from '../../platform/words.tsx';
import { useOverlays } from '../overlays/overlays.tsx';

/** What the account menu offers, the same in the side bar and behind "Plus" on a phone. */
export function useAccountEntries(): MenuEntry[] {
  const { t } = useTranslation('shell');
  const { language, speak } = useSpeech();
  const setLocale = useSetLocale();
  const signOut = useSignOut();
  const show = useOverlays();
  const other = language === 'fr' ? 'en' : 'fr';
  const changeLanguage = () => setLocale.mutate(other, { onSuccess: () => void speak(other) });
  return [
    { id: 'sessions', label: t('account.sessions'), icon: MonitorSmartphone, href: '/mes-sessions' },
    { id: 'language', label: t('account.language'), icon: Languages, onAction: changeLanguage },
    { id: 'shortcuts', label: t('nav.shortcuts'), icon: Keyboard, onAction: () => show('shortcuts') },
    { id: 'site-map', label: t('nav.siteMap'), icon: MapIcon, href: '/plan-du-site' },
    { id: 'leave', label: t('account.signOut'), icon: LogOut, onAction: () => signOut.mutate() },
  ];
}
