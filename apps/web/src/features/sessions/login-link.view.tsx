import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './sessions.module.css';
import { useLoginLink } from './sessions.queries.ts';

/** A login link received by mail. Opening it changes nothing, since mail scanners open it too: the button acts. */
export function LoginLinkView() {
  const { t } = useTranslation('accounts');
  const { jeton } = useParams({ from: '/visitor/lien/$jeton' });
  const navigate = useNavigate();
  const link = useLoginLink();
  return (
    <Page title={t('link.title')} lead={t('link.text')}>
      <div className={styles['form']}>
        <Refusal error={link.error} />
        {link.error ? <Link to="/connexion">{t('link.again')}</Link> : null}
        <Button
          variant="primary"
          wide
          pending={link.isPending}
          onClick={() => link.mutate(jeton, { onSuccess: () => void navigate({ to: '/' }) })}
        >
          {t('link.submit')}
        </Button>
      </div>
    </Page>
  );
}
