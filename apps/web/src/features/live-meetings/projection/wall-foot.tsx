import type { Projection } from '@trame/contracts/projection';
import { Button } from '@trame/ui/button';
import { Segmented } from '@trame/ui/segmented';
import Maximize from 'lucide-react/icons/maximize';
import WifiOff from 'lucide-react/icons/wifi-off';
import { useTranslation } from 'react-i18next';
import styles from './projection.module.css';
import type { useWallChoices } from './wall-choices.ts';

interface WallFootProps {
  projection: Projection;
  choices: ReturnType<typeof useWallChoices>[0];
  choose: ReturnType<typeof useWallChoices>[1];
  /** The last reading failed: what is shown is older than it looks. */
  lost: boolean;
}

/** Who is there, as whoever projects chose to say it, and these choices. */
export function WallFoot({ projection: { presentCount, present }, choices, choose, lost }: WallFootProps) {
  const { t } = useTranslation('projection');
  const names = choices.presence === 'NAMES' && present.length > 0;
  return (
    <footer className={styles['foot']}>
      <div className={styles['present']}>
        <b>{t('present', { count: presentCount })}</b>
        {names ? (
          <ul aria-label={t('names')}>
            {present.map((name, at) => (
              // two people may have one name
              <li key={at}>{name}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <output className={styles['lost']}>
        {lost ? (
          <>
            <WifiOff /> {t('lost')}
          </>
        ) : null}
      </output>
      <div className={styles['choices']}>
        <Segmented
          label={t('presence.label')}
          options={[
            { id: 'COUNT', label: t('presence.COUNT') },
            { id: 'NAMES', label: t('presence.NAMES') },
          ]}
          value={choices.presence}
          onChange={(presence) => choose({ presence })}
        />
        <Segmented
          label={t('theme.label')}
          options={[
            { id: 'dark', label: t('theme.dark') },
            { id: 'light', label: t('theme.light') },
          ]}
          value={choices.theme}
          onChange={(theme) => choose({ theme })}
        />
        <Button size="s" icon={Maximize} onClick={() => void document.documentElement.requestFullscreen()}>
          {t('fullScreen')}
        </Button>
      </div>
    </footer>
  );
}
