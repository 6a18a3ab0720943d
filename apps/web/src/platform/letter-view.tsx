import type { Letter } from '@trame/contracts/mail';
import { useTranslation } from 'react-i18next';
import styles from './letter-view.module.css';

/** A mail as it is received, drawn from its parts: no HTML of a mail ever enters a page. */
export function LetterView({ letter }: { letter: Letter }) {
  const { t } = useTranslation(['meetings', 'ownPage']);
  return (
    <article className={styles['letter']} aria-label={letter.subject}>
      <p className={styles['subject']}>
        <span className={styles['quiet']}>{t('meetings:convocation.subject')}</span> {letter.subject}
      </p>
      <p>{letter.greeting}</p>
      {letter.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl>
        {letter.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {letter.choices?.map(({ title, detail, links }) => (
        <div key={title} className={styles['choice']}>
          <p>
            <strong>{title}</strong>
            <br />
            {detail}
          </p>
          <p>{links.map(({ label }) => label).join(' · ')}</p>
        </div>
      ))}
      {letter.buttons.map(({ label }) => (
        <p key={label} className={styles['press']}>
          {label}
        </p>
      ))}
      {letter.closing.map((text) => (
        <p key={text} className={styles['quiet']}>
          {text}
        </p>
      ))}
      <p className={styles['quiet']}>{t('ownPage:foot.preview')}</p>
    </article>
  );
}
