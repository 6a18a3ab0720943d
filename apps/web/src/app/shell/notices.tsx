import { useLocation } from '@tanstack/react-router';
import { Banner } from '@trame/ui/banner';
import { IconButton } from '@trame/ui/icon-button';
import WifiOff from 'lucide-react/icons/wifi-off';
import X from 'lucide-react/icons/x';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastRefusal } from '../../platform/last-refusal.tsx';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Above the page: the connection is gone, or the last command was refused. */
export function Notices() {
  const { t } = useTranslation('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <>
      {online ? null : (
        <Banner kind="warn" icon={WifiOff} announce>
          {t('offline')}
        </Banner>
      )}
      <RefusalNotice />
    </>
  );
}

/** The last command was refused, and no form said so itself. */
export function RefusalNotice() {
  const { t } = useTranslation(['shell', 'errors', 'common']);
  const { code, dismiss } = useLastRefusal();
  const href = useLocation({ select: (location) => location.href });
  if (!code) return null;
  const actions = (
    <>
      {code === 'UNAUTHENTICATED' ? <a href={`/connexion?retour=${encodeURIComponent(href)}`}>{t('signIn')}</a> : null}
      <IconButton icon={X} label={t('common:close')} onClick={dismiss} />
    </>
  );
  return (
    <Banner kind="bad" announce actions={actions}>
      {t(`errors:${code}`)}
    </Banner>
  );
}
