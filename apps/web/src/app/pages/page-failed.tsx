import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { PageTitle } from '../../platform/page.tsx';
import { LastResort } from './last-resort.tsx';

/** A page that broke, or that could not be reached: what was saved is safe, and a way to try again. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['shell', 'errors', 'common']);
  const code = codeOf(error);
  const text = code === 'UNEXPECTED' ? t('failed.text') : t(`errors:${code}`);
  return (
    <LastResort title={t('failed.title')} text={text}>
      <PageTitle>{t('failed.title')}</PageTitle>
      <Button variant="primary" onClick={reset}>
        {t('common:retry')}
      </Button>
      <Button onClick={() => window.location.reload()}>{t('failed.reload')}</Button>
    </LastResort>
  );
}
