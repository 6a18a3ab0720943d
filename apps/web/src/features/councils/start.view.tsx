import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { BodiesStep } from './bodies-step.tsx';
import styles from './councils.module.css';
import { MeetingStep } from './meeting-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { START_STEPS, type StartStep } from './start-steps.ts';
import { Steps } from './steps.tsx';
import { TerritoryStep } from './territory-step.tsx';

/** The questions answered inside the council. Each one saves by itself: closing loses nothing. */
export function StartView() {
  const { t } = useTranslation('councils');
  const { slug } = useCouncil();
  const { question = 'territoire' } = useSearch({ strict: false });
  const onNext = useNext(question);
  const steps: Record<StartStep, ReactNode> = {
    territoire: <TerritoryStep onNext={onNext} />,
    instances: <BodiesStep onNext={onNext} />,
    personnes: <PeopleStep onNext={onNext} />,
    reunion: <MeetingStep onNext={onNext} />,
  };
  return (
    <Page title={t('title')} lead={t('kept')}>
      <div className={styles['wizard']}>
        <Steps current={question} slug={slug} />
        {steps[question]}
      </div>
    </Page>
  );
}

/** The step after this one; after the last, the home page of the council. */
function useNext(current: StartStep): () => void {
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const next = START_STEPS[START_STEPS.indexOf(current) + 1];
  return () =>
    void (next
      ? navigate({ to: '/$clsm/demarrage', params: { clsm: slug }, search: { question: next } })
      : navigate({ to: '/$clsm/semaine', params: { clsm: slug } }));
}
