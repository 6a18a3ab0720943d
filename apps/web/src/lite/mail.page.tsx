import type { MailPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';

/** One mail as text, its links to Trame working. Its HTML is never shown: it would be somebody else's page in ours. */
export function MailPage({ page: { language, mail, from, home } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <article className="sheet">
      <h1>{mail.subject}</h1>
      <dl>
        <dt>{t('lite:mail.from')}</dt>
        <dd>{from}</dd>
        <dt>{t('lite:mail.to')}</dt>
        <dd>{mail.recipient}</dd>
      </dl>
      <div className="letter">
        {mail.text.split('\n').map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have nothing else to be told by
          <p key={place}>{line.startsWith(`${home}/`) ? <a href={line}>{line}</a> : line}</p>
        ))}
      </div>
      <p>
        <a className="change" href="/dev/mail">
          {t('lite:mail.back')}
        </a>
      </p>
    </article>
  );
}
