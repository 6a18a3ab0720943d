import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { ReactNode } from 'react';

interface DocumentProps {
  language: Language;
  otherLanguage: string | null;
  title: string;
  style: string;
  /** Scripts that improve the page; it works without them. */
  scripts?: readonly string[] | undefined;
  /** Another head than the usual one, and a `main` of its own (`contenu`) in the content. */
  top?: ReactNode;
  children: ReactNode;
}

/** The frame of every page for people without an account: the mark, the content, the other language. */
export function Document({ language, otherLanguage, title, style, scripts = [], top, children }: DocumentProps) {
  const { t } = wordsIn(language);
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${t('common:product')}`}</title>
        <link rel="icon" href="/trame.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={style} />
        {scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
      </head>
      <body>
        <a className="skip" href="#contenu">
          {t('lite:skip')}
        </a>
        {top ?? (
          <header className="top">
            <span className="product">{t('common:product')}</span>
            {otherLanguage && (
              <a href={otherLanguage} hrefLang={other} lang={other}>
                {t('lite:otherLanguage')}
              </a>
            )}
          </header>
        )}
        {top ? (
          children
        ) : (
          <main id="contenu" tabIndex={-1}>
            {children}
          </main>
        )}
      </body>
    </html>
  );
}
