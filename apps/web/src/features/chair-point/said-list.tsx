import type { ChairSaid } from '@trame/contracts/chair-point';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './chair-point.module.css';

/** What those who chair said, the latest first; what was undone stays, and says so. */
export function SaidList({ said }: { said: readonly ChairSaid[] }) {
  const { t } = useTranslation('chairPoint');
  const { slug } = useCouncil();
  const fmt = useFmt();
  if (said.length === 0) return <p>{t('page.saidNothing')}</p>;
  return (
    <ul className={styles['list']}>
      {said.map(({ id, kind, by, at, text, undone, title, meetingId, actionId }) => (
        <li key={id}>
          <span>
            {t(`act.${kind}`, { name: by })}{' '}
            {title ? (
              <HrefLink href={actionId ? `/${slug}/plan/actions/${actionId}` : `/${slug}/reunions/${meetingId ?? ''}`}>
                {title}
              </HrefLink>
            ) : null}
          </span>
          {text ? <span className={styles['asked']}>{t('act.quoted', { text })}</span> : null}
          <small>
            {fmt.instant(at, 'brief')}
            {undone ? ` · ${t('act.undone')}` : null}
          </small>
        </li>
      ))}
    </ul>
  );
}
