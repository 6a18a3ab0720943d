import type { LinkOverPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';

/** A link that no longer opens anything: what happened, and two ways out. */
export function LinkOverPage({ page: { language, signInHref } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet">
      <h1>{t('lite:linkOver.title')}</h1>
      <p>{t('lite:linkOver.why')}</p>
      <p>{t('lite:linkOver.write')}</p>
      <p>
        <a className="change" href={signInHref}>
          {t('lite:linkOver.signIn')}
        </a>
      </p>
    </section>
  );
}
