import type { Minutes } from '@trame/contracts/minutes';
import { presenceWords } from '@trame/copy/presence-words';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './minutes.module.css';

type Group = Minutes['attendance'][number];

/** Who was there: by organisation, where a name that would reveal is left out, or names without organisation. */
export function AttendanceTable({ minutes: { attendance, byOrganization, meeting } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  return (
    <section className={styles['item']} aria-labelledby="minutes-attendance">
      <h2 id="minutes-attendance">{t('page.attendance')}</h2>
      {attendance.length === 0 ? (
        <p className="muted">{t('page.nobody')}</p>
      ) : (
        <>
          <dl className={styles['attendance']}>
            {attendance.map((group) => (
              <GroupLines key={group.organization ?? ''} group={group} titled={byOrganization} zone={meeting.zone} />
            ))}
          </dl>
          <p className="small muted">{t(byOrganization ? 'page.byOrganization' : 'page.byName')}</p>
        </>
      )}
    </section>
  );
}

interface GroupLinesProps {
  group: Group;
  titled: boolean;
  zone: string;
}

function GroupLines({ group: { organization, people }, titled, zone }: GroupLinesProps) {
  const { t, i18n } = useTranslation('minutes');
  const masked = organization ? t('onBehalf', { organization }) : t('somebody');
  const fmt = useFmt();
  return (
    <div>
      <dt>{titled ? (organization ?? t('individually')) : t('page.people')}</dt>
      {people.map((line, at) => (
        <dd key={line.name ?? at}>
          {line.name ?? masked} <span className="muted">{presenceWords(i18n, line, { fmt, zone })}</span>
        </dd>
      ))}
    </div>
  );
}
