import type { NewsPreview } from '@trame/contracts/news-requests';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import { LetterView } from './letter-view.tsx';
import styles from './mails-preview.module.css';

/** Who is written to about which actions, who is not and why, and the mail as the first person gets it. */
export function MailsPreview({ preview: { recipients, leftOut, letter, holdSeconds } }: { preview: NewsPreview }) {
  const { t } = useTranslation('actionPlan');
  return (
    <div className={styles['ready']}>
      <section aria-labelledby="asked">
        <h3 id="asked">{t('ask.recipients', { count: recipients.length })}</h3>
        <ul className={styles['people']}>
          {recipients.map(({ personId, name, actions }) => (
            <li key={personId}>
              <strong>{name}</strong>
              <ul>
                {actions.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {leftOut.length > 0 ? (
          <Details summary={t('ask.leftOut', { count: leftOut.length })} open={recipients.length === 0}>
            <ul className={styles['leftOut']}>
              {leftOut.map(({ id, title, reason }) => (
                <li key={id}>
                  {title} <span className="muted">({t(`ask.reason.${reason}`)})</span>
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </section>
      {letter ? (
        <section>
          <Details summary={t('ask.mail')} open>
            <LetterView letter={letter} />
          </Details>
          <p className="small muted">{t('ask.hold', { seconds: holdSeconds })}</p>
        </section>
      ) : null}
    </div>
  );
}
