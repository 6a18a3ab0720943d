import type { ChairDocumentPage, ChairPage } from '@trame/contracts/chair-lite';
import { wordsIn } from '@trame/copy/both';

type Head = Pick<ChairPage | ChairDocumentPage, 'language' | 'otherLanguage' | 'council' | 'links'>;

/** The top of the chair's pages: which council, and the pages of Trame for somebody who has an account. Behind a link there is nowhere else to go. */
export function ChairTop({ page, isPoint }: { page: Head; isPoint: boolean }) {
  const { language, otherLanguage, council, links } = page;
  const { t } = wordsIn(language);
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header className="chair-top">
      <p className="chair-council">
        <Mark />
        <span>
          <b>{council}</b>
          <span>{t('chairPage:space')}</span>
        </span>
      </p>
      {links.app && (
        <nav aria-label={t('chairPage:nav.label')}>
          <a href={links.self} aria-current={isPoint ? 'page' : undefined}>
            {t('chairPage:nav.point')}
          </a>
          <a href={`${links.app}/reunions`}>{t('chairPage:nav.meetings')}</a>
          <a href={`${links.app}/plan`}>{t('chairPage:nav.plan')}</a>
        </nav>
      )}
      {otherLanguage && (
        <a className="chair-language" href={otherLanguage} hrefLang={other} lang={other}>
          {t('lite:otherLanguage')}
        </a>
      )}
    </header>
  );
}

/** Two threads for institutions, two for people. */
function Mark() {
  return (
    <span className="chair-mark" aria-hidden="true">
      <svg width="22" height="22" viewBox="0 0 24 24" fill="none" strokeWidth="2.4" strokeLinecap="round">
        <path className="weft" d="M4 8h16M4 16h16" />
        <path className="warp" d="M8 4v5.5M8 14.5V20M16 4v1.5M16 10.5V20" />
      </svg>
    </span>
  );
}
