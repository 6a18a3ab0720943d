import type { MailboxPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';

/** What the worker would have sent from this machine. */
export function MailboxPage({ page: { language, mails } }: { page: Page }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, 'Europe/Paris');
  return (
    <section className="sheet">
      <h1>{t('lite:mailbox.title')}</h1>
      <p className="quiet">{t('lite:mailbox.intro')}</p>
      {mails.length === 0 && <p>{t('lite:mailbox.empty')}</p>}
      <ul className="mails">
        {mails.map(({ id, recipient, subject, at }) => (
          <li key={id}>
            <a href={`/dev/mail/${id}`}>{subject}</a>
            <span className="quiet">{t('lite:mailbox.line', { recipient, when: fmt.instant(at, 'long') })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
