import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { ReactNode } from 'react';

interface DocumentProps {
  language: Language;
  otherLanguage: string | null;
  title: string;
  style: string;
  children: ReactNode;
}

/** The frame of every page for people without an account: the mark, the content, the other language. */
export function Document({ language, otherLanguage, title, style, children }: DocumentProps) {
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
      </head>
      <body>
        <header className="top">
          <span className="product">{t('common:product')}</span>
          {otherLanguage && (
            <a href={otherLanguage} hrefLang={other} lang={other}>
              {t('lite:otherLanguage')}
            </a>
          )}
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
