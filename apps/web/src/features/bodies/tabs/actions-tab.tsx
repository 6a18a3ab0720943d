import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { DataTable } from '@trame/ui/data-table';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';

function ActionLink({ id, title }: { id: string; title: string }) {
  const { slug } = useCouncil();
  return (
    <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
      {title}
    </Link>
  );
}

/** Actions that one body follows. */
export function ActionsTab({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation(['bodies', 'actionPlan']);
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const query = useQuery({
    queryKey: [councilId, 'plan', 'of-body', bodyId],
    queryFn: ({ signal }) => call(actionPlanApi.get, { params: { councilId }, query: { body: bodyId } }, signal),
  });
  const empty = <EmptyState>{t('actionsTab.none')}</EmptyState>;
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={empty} isEmpty={({ actions }) => actions.length === 0}>
      {({ actions }) => (
        <DataTable
          caption={t('actionsTab.caption')}
          captionHidden
          rows={actions}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: t('actionsTab.title'),
              cell: ActionLink,
            },
            { id: 'lead', header: t('actionsTab.lead'), cell: ({ lead }) => lead?.name },
            {
              id: 'due',
              header: t('actionsTab.due'),
              cell: ({ dueOn, dueText }) => (dueOn ? fmt.day(dueOn, 'long') : dueText),
            },
            { id: 'status', header: t('actionsTab.status'), cell: ({ status }) => t(`actionPlan:status.${status}`) },
          ]}
        />
      )}
    </Loaded>
  );
}
