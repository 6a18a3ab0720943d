import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Welcome } from '@trame/contracts/welcome';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { ConfirmDialog } from '@trame/ui/modal';
import { SkipLink } from '@trame/ui/skip-link';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import QrCodeFace from 'lucide-react/icons/qr-code';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { PageTitle } from '../../../platform/page.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { Code } from './code.tsx';
import styles from './welcome.module.css';
import { useCloseWelcome, useOpenWelcome, welcomeOf } from './welcome.queries.ts';

/** The screen at the door: a code to scan and how many have arrived. It shows no name: everybody reads it. */
export function WelcomeView() {
  const { meetingId = '' } = useParams({ strict: false });
  return <WelcomeScreen key={meetingId} meetingId={meetingId} />;
}

/** The same, of a meeting. */
export function WelcomeScreen({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(['onTheDay', 'shell']);
  const { councilId, slug } = useCouncil();
  const path = { councilId, meetingId };
  const query = useQuery(welcomeOf(path));
  const title = query.data?.title ?? t('welcome.title');
  return (
    <div className={styles['screen']}>
      <PageTitle>{t('welcome.title')}</PageTitle>
      <SkipLink>{t('shell:skip')}</SkipLink>
      <header className={styles['bar']}>
        <HrefLink className={styles['leave']} href={`/${slug}/reunions/${meetingId}`} aria-label={t('welcome.leave')}>
          <ArrowLeft />
        </HrefLink>
        <h1>{title}</h1>
      </header>
      <main id="contenu" tabIndex={-1} className={styles['main']}>
        <Loaded query={query} empty={null} explain={useSayRefusal()}>
          {(welcome) => <Door welcome={welcome} path={path} />}
        </Loaded>
      </main>
    </div>
  );
}

function Door({ welcome, path }: { welcome: Welcome; path: MeetingPath }) {
  const { t } = useTranslation('onTheDay');
  const fmt = useFmt();
  const open = useOpenWelcome(path);
  const address = welcome.isOpen ? open.data?.address : undefined;
  const said = welcome.isOpen ? 'submitAgain' : 'submit';
  return (
    <>
      {address ? <Code address={address} /> : <Explained isOpen={welcome.isOpen} />}
      <output className={styles['count']}>{t('welcome.arrived', { count: welcome.arrived })}</output>
      <p className={styles['quiet']}>{t('welcome.opens', { time: fmt.time(welcome.opens.slice(11)) })}</p>
      <Refusal error={open.error} />
      <div className={styles['acts']}>
        {address ? null : (
          <Button variant="primary" size="l" icon={QrCodeFace} pending={open.isPending} onClick={() => open.mutate()}>
            {t(`welcome.${said}`)}
          </Button>
        )}
        {welcome.isOpen ? <Close version={welcome.version} path={path} /> : null}
      </div>
    </>
  );
}

function Explained({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation('onTheDay');
  if (isOpen) return <p className={styles['intro']}>{t('welcome.running')}</p>;
  return (
    <>
      <p className={styles['intro']}>{t('welcome.intro')}</p>
      <p className={styles['quiet']}>{t('welcome.privacy')}</p>
    </>
  );
}

function Close({ version, path }: { version: number; path: MeetingPath }) {
  const { t } = useTranslation('onTheDay');
  const [asked, setAsked] = useState(false);
  const close = useCloseWelcome(path);
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('welcome.close')}</Button>
      <ConfirmDialog
        title={t('welcome.closeTitle')}
        confirmLabel={t('welcome.close')}
        isOpen={asked}
        pending={close.isPending}
        onConfirm={() => close.mutate(version, { onSettled: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      >
        {t('welcome.closeText')}
      </ConfirmDialog>
    </>
  );
}
