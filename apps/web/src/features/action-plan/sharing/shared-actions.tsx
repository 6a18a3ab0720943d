import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OtherCouncil, SharedAction } from '@trame/contracts/sharing';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { FilterSelect } from '@trame/ui/filter-select';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { PlanSearch } from '../plan-search.ts';
import { SharedActionLine } from './shared-action-line.tsx';
import styles from './sharing.module.css';
import { sharedActionsOf } from './sharing.queries.ts';
import { useCouncilName } from './use-council-name.ts';

/** The actions that other councils share, by council, to read only; nothing while there are none. */
export function SharedActions({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  const { data } = useQuery(sharedActionsOf(councilId));
  if (!data || data.items.length === 0) return null;
  const shown = data.items.filter(
    ({ council, status }) =>
      (!search.conseil || council.id === search.conseil) && (!search.partage || status === search.partage),
  );
  const count = <Counter value={data.total} label={t('sharedCount', { count: data.total })} />;
  return (
    <Card title={t('shared')} aside={count} className={styles['received']}>
      <p className="muted">{t('readOnly')}</p>
      {data.items.length > 1 ? <Choice all={data.items} search={search} /> : null}
      {shown.length === 0 ? <p>{t('noMatch')}</p> : null}
      {councilsOf(shown).map((council) => (
        <OfCouncil key={council.id} council={council} actions={shown.filter((one) => one.council.id === council.id)} />
      ))}
    </Card>
  );
}

const councilsOf = (actions: readonly SharedAction[]): OtherCouncil[] => [
  ...new Map(actions.map(({ council }) => [council.id, council])).values(),
];

function OfCouncil({ council, actions }: { council: OtherCouncil; actions: readonly SharedAction[] }) {
  return (
    <>
      <h3 className={styles['council']}>{useCouncilName()(council)}</h3>
      <ul className={styles['list']}>
        {actions.map((action) => (
          <SharedActionLine key={action.id} action={action} />
        ))}
      </ul>
    </>
  );
}

/** By council and by status, in the address like the filters of the plan; only what is there can be chosen. */
function Choice({ all, search }: { all: readonly SharedAction[]; search: PlanSearch }) {
  const { t } = useTranslation(['sharing', 'actionPlan']);
  const { slug } = useCouncil();
  const nameOf = useCouncilName();
  const navigate = useNavigate();
  const set = (change: Pick<PlanSearch, 'conseil'> | Pick<PlanSearch, 'partage'>) =>
    void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, ...change }, resetScroll: false });
  const statuses = ACTION_STATUSES.filter((status) => all.some((one) => one.status === status));
  return (
    <div className={styles['filters']} data-print="hide">
      <FilterSelect
        label={t('sharing:filterCouncil')}
        allLabel={t('sharing:all')}
        options={councilsOf(all).map((council) => ({ id: council.id, label: nameOf(council) }))}
        value={search.conseil}
        onChange={(conseil) => set({ conseil })}
      />
      <FilterSelect
        label={t('sharing:filterStatus')}
        allLabel={t('sharing:all')}
        options={statuses.map((id) => ({ id, label: t(`actionPlan:status.${id}`) }))}
        value={search.partage}
        onChange={(id) => set({ partage: ACTION_STATUSES.find((status) => status === id) })}
      />
    </div>
  );
}
