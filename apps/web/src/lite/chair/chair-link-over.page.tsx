import type { ChairLinkOverPage as Page } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';

/** A link of the point that is over: another one in one press, to the address the first was sent to. */
export function ChairLinkOverPage({ page: { language, action, sent, signInHref } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet">
      <h1>{t('chairPage:over.title')}</h1>
      {sent ? (
        <output>{t('chairPage:over.sent')}</output>
      ) : (
        <>
          <p>{t('chairPage:over.text')}</p>
          <form method="post" action={action} className="answers">
            <input type="hidden" name="act" value="RENEW" />
            <button type="submit" className="answer">
              {t('chairPage:over.renew')}
            </button>
          </form>
        </>
      )}
      <p>
        <a className="change" href={signInHref}>
          {t('chairPage:over.signIn')}
        </a>
      </p>
    </section>
  );
}
