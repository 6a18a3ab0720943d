import type { ConvocationPreview } from '@trame/contracts/invitations';
import { Chip } from '@trame/ui/chip';
import { Details } from '@trame/ui/details';
import Mailbox from 'lucide-react/icons/mailbox';
import { useTranslation } from 'react-i18next';
import styles from './convocation.module.css';
import { PaperLinks } from './paper-links.tsx';

/** Exactly who is written to, who gets paper, who gets nothing and why. */
export function Recipients({ preview, meetingId }: { preview: ConvocationPreview; meetingId: string }) {
  const { recipients } = preview;
  const { t } = useTranslation('meetings');
  const byPost = recipients.filter(({ channel }) => channel === 'POST').length;
  return (
    <section aria-labelledby="recipients">
      <h3 id="recipients">{t('convocation.recipients', { count: recipients.length })}</h3>
      <p className={styles['quiet']}>
        {t('convocation.byMail', { count: recipients.length - byPost })}, {t('convocation.byPost', { count: byPost })}
      </p>
      {byPost > 0 ? <PaperLinks meetingId={meetingId} /> : null}
      <RecipientNames recipients={recipients} post={t('convocation.post')} />
      <LeftOut preview={preview} />
    </section>
  );
}

interface RecipientNamesProps extends Pick<ConvocationPreview, 'recipients'> {
  /** What is said of those whom no mail reaches. */
  post: string;
}

/** Those who are written to, and those who are reached otherwise. */
export function RecipientNames({ recipients, post }: RecipientNamesProps) {
  return (
    <ul className={styles['people']}>
      {recipients.map(({ personId, name, organization, channel }) => (
        <li key={personId}>
          {name}
          {organization ? <span className={styles['quiet']}> {organization}</span> : null}
          {channel === 'POST' ? (
            <Chip kind="warn" icon={Mailbox}>
              {post}
            </Chip>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Those who get nothing and why, and the seats nobody holds. */
export function LeftOut({ preview }: { preview: Pick<ConvocationPreview, 'leftOut' | 'vacantSeats'> }) {
  const { leftOut, vacantSeats } = preview;
  const { t } = useTranslation('meetings');
  return (
    <>
      {leftOut.length > 0 ? (
        <Details summary={t('convocation.leftOutCount', { count: leftOut.length })}>
          <ul className={styles['left']}>
            {leftOut.map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                {name} <span className={styles['quiet']}>({t(`convocation.reason.${reason}`)})</span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {vacantSeats > 0 ? <p className={styles['quiet']}>{t('convocation.vacant', { count: vacantSeats })}</p> : null}
    </>
  );
}
