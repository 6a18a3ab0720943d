import type { PublicPlanPage as Page } from '@trame/contracts/lite-public-plan';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';

type Plan = NonNullable<Page['plan']>;
type Action = Plan['actions'][number];

/** The actions that everybody may read, axis by axis. */
export function PublicPlanPage({ page: { language, plan } }: { page: Page }) {
  const { t } = wordsIn(language);
  if (!plan)
    return (
      <section className="sheet">
        <h1>{t('lite:publicPlan.nothing')}</h1>
        <p>{t('lite:publicPlan.nothingText')}</p>
      </section>
    );
  const axes = [...new Set(plan.actions.map(({ axis }) => axis?.id ?? null))];
  return (
    <>
      <section className="sheet">
        <p className="over">{plan.council}</p>
        <h1>{plan.roadmap ?? t('lite:publicPlan.title')}</h1>
        <p className="quiet">{t('lite:publicPlan.lead', { count: plan.actions.length })}</p>
      </section>
      {axes.map((id) => (
        <Axis
          key={id}
          language={language}
          zone={plan.zone}
          actions={plan.actions.filter(({ axis }) => (axis?.id ?? null) === id)}
          isAlone={axes.length === 1}
        />
      ))}
    </>
  );
}

const titled = ({ number, title }: { number: string | null; title: string }) =>
  [number, title].filter(Boolean).join(' ');

interface AxisProps extends Pick<Page, 'language'>, Pick<Plan, 'zone'> {
  actions: readonly Action[];
  /** Nothing is filed under any axis: no heading says so. */
  isAlone: boolean;
}

function Axis({ language, zone, actions, isAlone }: AxisProps) {
  const { t } = wordsIn(language);
  const axis = actions[0]?.axis ?? null;
  const heading = axis ? titled(axis) : isAlone ? null : t('lite:publicPlan.elsewhere');
  return (
    <section className="sheet">
      {heading && <h2>{heading}</h2>}
      <ul className="public-actions">
        {actions.map((action, at) => (
          <li key={`${at} ${action.title}`}>
            <p className="title">{titled(action)}</p>
            <Facts language={language} zone={zone} action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ language, zone, action }: Pick<AxisProps, 'language' | 'zone'> & { action: Action }) {
  const { t } = wordsIn(language);
  const fmt = new Fmt(language, zone);
  const { status, startsOn, dueOn, dueText, progress, leadOrganization } = action;
  const from = startsOn && fmt.day(startsOn, 'long');
  const until = dueText ?? (dueOn && fmt.day(dueOn, 'long'));
  const period =
    from && until
      ? t('lite:publicPlan.period', { from, until })
      : from
        ? t('lite:publicPlan.from', { from })
        : until && t('lite:publicPlan.until', { until });
  const percent = fmt.percent(progress);
  return (
    <>
      <p className="quiet">
        {[t(`actionPlan:status.${status}`), leadOrganization, period].filter(Boolean).join(' · ')}
      </p>
      <p className="gauge">
        <progress max={100} value={progress} aria-label={t('lite:publicPlan.progress')} aria-valuetext={percent} />
        <span aria-hidden="true">{percent}</span>
      </p>
    </>
  );
}
