import { LinkButton } from '@trame/ui/button';
import Presentation from 'lucide-react/icons/presentation';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import styles from '../bar.module.css';
import { useLive } from '../live.tsx';

/** Opens the wall in a window of its own, to be moved to the screen of the room; one window for one meeting. */
export function OpenWall() {
  const { t } = useTranslation('projection');
  const { slug } = useCouncil();
  const { meetingId } = useLive().path;
  const href = `/${slug}/reunions/${meetingId}/projection`;
  return (
    <LinkButton
      href={href}
      target="_blank"
      icon={Presentation}
      className={styles['project']}
      onClick={(event) => {
        // a browser that opens no window follows the link instead
        if (window.open(href, `trame-projection-${meetingId}`, 'popup,width=1280,height=720')) event.preventDefault();
      }}
    >
      {t('open')}
      <span className="sr"> ({t('newWindow')})</span>
    </LinkButton>
  );
}
