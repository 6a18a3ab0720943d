import { useQuery } from '@tanstack/react-query';
import { decisionsApi } from '@trame/contracts/decisions';
import { DataTable } from '@trame/ui/data-table';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';

/** The numbered register of one body. */
export function DecisionsTab({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('bodies');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const query = useQuery({
    queryKey: [councilId, 'decisions', 'of-body', bodyId],
    queryFn: ({ signal }) => call(decisionsApi.list, { params: { councilId }, query: { bodyId } }, signal),
  });
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={<EmptyState>{t('decisionsTab.none')}</EmptyState>}>
      {({ items }) => (
        <DataTable
          caption={t('decisionsTab.caption')}
          captionHidden
          rows={items}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('decisionsTab.number'),
              cell: ({ year, number }) => `${year}-${String(number).padStart(2, '0')}`,
            },
            { id: 'text', header: t('decisionsTab.text'), cell: ({ text }) => text },
            { id: 'on', header: t('decisionsTab.on'), cell: ({ decidedOn }) => fmt.day(decidedOn, 'long') },
          ]}
        />
      )}
    </Loaded>
  );
}
