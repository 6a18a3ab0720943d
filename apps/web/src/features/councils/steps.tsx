import { Stepper } from '@trame/ui/stepper';
import { useTranslation } from 'react-i18next';
import { START_STEPS, type StartStep } from './start-steps.ts';

/** Where one stands among the five questions. Those inside the council can be gone to in any order. */
export function Steps({ current, slug }: { current: 'conseil' | StartStep; slug?: string }) {
  const { t } = useTranslation('councils');
  const steps = [
    { id: 'conseil', label: t('steps.conseil') },
    ...START_STEPS.map((id) => ({
      id,
      label: t(`steps.${id}`),
      ...(slug ? { href: `/${slug}/demarrage?question=${id}` } : {}),
    })),
  ];
  return <Stepper label={t('steps.label')} steps={steps} current={current} />;
}
