import type { RefusedPage as Page } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';

/** What did not work, in the sentence of its code, and the way back where there is one. */
export function RefusedPage({ page: { language, code, again } }: { page: Page }) {
  const { t } = wordsIn(language);
  return (
    <section className="sheet">
      <h1>{t('lite:refused.title')}</h1>
      <p>{t(`errors:${code}`)}</p>
      {again && (
        <p>
          <a className="change" href={again}>
            {t(code === 'UNAUTHENTICATED' ? 'lite:refused.signIn' : 'lite:refused.again')}
          </a>
        </p>
      )}
    </section>
  );
}
