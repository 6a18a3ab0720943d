import type { Minutes } from '@trame/contracts/minutes';
import { useTranslation } from 'react-i18next';
import styles from './minutes.module.css';

type Group = Minutes['attendance'][number];
type Line = Group['people'][number];

/** Who was there: by organisation, where a name that would reveal is left out, or names without organisation. */
export function AttendanceTable({ minutes: { attendance, byOrganization } }: { minutes: Minutes }) {
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
              <GroupLines key={group.organization ?? ''} group={group} titled={byOrganization} />
            ))}
          </dl>
          <p className="small muted">{t(byOrganization ? 'page.byOrganization' : 'page.byName')}</p>
        </>
      )}
    </section>
  );
}

function GroupLines({ group: { organization, people }, titled }: { group: Group; titled: boolean }) {
  const { t } = useTranslation('minutes');
  const masked = organization ? t('onBehalf', { organization }) : t('somebody');
  const presence = ({ status, representedBy }: Line): string => {
    if (representedBy) return t('presence.replacedBy', { name: representedBy });
    return status === 'EXPECTED' ? t('presence.unknown') : t(`presence.${status}`);
  };
  return (
    <div>
      <dt>{titled ? (organization ?? t('individually')) : t('page.people')}</dt>
      {people.map((line, at) => (
        <dd key={line.name ?? at}>
          {line.name ?? masked} <span className="muted">{presence(line)}</span>
        </dd>
      ))}
    </div>
  );
}
