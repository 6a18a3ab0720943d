import { useQuery } from '@tanstack/react-query';
import { LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { ChairCode } from './chair-code.tsx';
import { IdentityForm } from './identity.form.tsx';
import { LetterheadForm } from './letterhead.form.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { LogoField } from './logo-field.tsx';
import { NewsRhythm } from './news-rhythm.tsx';
import { PublicPlan } from './public-plan.tsx';
import styles from './settings.module.css';
import { identityOf, letterheadOf } from './settings.queries.ts';

/** Who the council is, and what its documents bear. */
export function SettingsView() {
  const { t } = useTranslation('settings');
  return (
    <Gate to="council.settle">
      <Page title={t('title')} lead={t('lead')}>
        <div className={styles['cards']}>
          <Identity />
          <News />
          <ChairLink />
          <Contracts />
          <Published />
          <Letterhead />
        </div>
      </Page>
    </Gate>
  );
}

function Identity() {
  const { t } = useTranslation('settings');
  const { councilId } = useCouncil();
  const identity = useQuery(identityOf(councilId));
  return (
    <Card title={t('identity.title')}>
      <Loaded query={identity} empty={null} explain={useSayRefusal()}>
        {(council) => <IdentityForm council={council} />}
      </Loaded>
    </Card>
  );
}

function News() {
  const { t } = useTranslation('settings');
  const { councilId } = useCouncil();
  const identity = useQuery(identityOf(councilId));
  return (
    <Card title={t('news.title')}>
      <Loaded query={identity} empty={null} explain={useSayRefusal()}>
        {(council) => <NewsRhythm council={council} />}
      </Loaded>
    </Card>
  );
}

function ChairLink() {
  const { t } = useTranslation('settings');
  const { councilId } = useCouncil();
  const identity = useQuery(identityOf(councilId));
  return (
    <Card title={t('chair.title')}>
      <Loaded query={identity} empty={null} explain={useSayRefusal()}>
        {(council) => <ChairCode council={council} />}
      </Loaded>
    </Card>
  );
}

function Published() {
  const { t } = useTranslation('settings');
  const { councilId } = useCouncil();
  const identity = useQuery(identityOf(councilId));
  return (
    <Card title={t('publicPlan.title')}>
      <Loaded query={identity} empty={null} explain={useSayRefusal()}>
        {(council) => <PublicPlan council={council} />}
      </Loaded>
    </Card>
  );
}

function Letterhead() {
  const { t } = useTranslation('settings');
  const { councilId } = useCouncil();
  const letterhead = useQuery(letterheadOf(councilId));
  return (
    <Card title={t('letterhead.title')}>
      <p className={styles['intro']}>{t('letterhead.intro')}</p>
      <Loaded query={letterhead} empty={null} explain={useSayRefusal()}>
        {(shown) => (
          <div className={styles['letterhead']}>
            <LetterheadPreview letterhead={shown} />
            <LogoField letterhead={shown} />
            <LetterheadForm letterhead={shown} />
          </div>
        )}
      </Loaded>
    </Card>
  );
}

/** The axes of local contracts have a page of their own: there may be hundreds. */
function Contracts() {
  const { t } = useTranslation('frameworks');
  const { slug } = useCouncil();
  return (
    <Card title={t('page.title')}>
      <p className={styles['intro']}>{t('page.lead')}</p>
      <LinkButton href={`/${slug}/plan/cadres`}>{t('page.open')}</LinkButton>
    </Card>
  );
}
