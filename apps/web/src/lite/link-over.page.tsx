import type { LinkOverPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';

/** A link that no longer opens anything: what happened, and two ways out. */
export function LinkOverPage({ page: { language, signInHref, renewal } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet">
      <h1>{t('lite:linkOver.title')}</h1>
      <p>{t('lite:linkOver.why')}</p>
      {renewal && <Renewal language={language} {...renewal} />}
      <p>{t('lite:linkOver.write')}</p>
      <p>
        <a className="change" href={signInHref}>
          {t('lite:linkOver.signIn')}
        </a>
      </p>
    </section>
  );
}

/** A new link goes to the address of whoever had this one: the page knows neither. */
function Renewal({ language, action, isAsked }: Pick<Page, 'language'> & NonNullable<Page['renewal']>) {
  const { t } = wordsIn(language);
  if (isAsked) return <p className="done message">{t('ownPage:newLink.asked')}</p>;
  return (
    <form method="post" action={action} className="answers">
      <p>{t('ownPage:newLink.why')}</p>
      <button type="submit" name="renew" value="1" className="answer">
        {t('ownPage:newLink.ask')}
      </button>
    </form>
  );
}
