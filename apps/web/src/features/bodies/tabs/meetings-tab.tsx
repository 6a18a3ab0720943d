import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meetingsApi } from '@trame/contracts/meetings';
import { DataTable } from '@trame/ui/data-table';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';

function MeetingLink({ id, title }: { id: string; title: string }) {
  const { slug } = useCouncil();
  return (
    <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId: id }}>
      {title}
    </Link>
  );
}

/** Meetings of one body, as the list of all meetings tells them. */
export function MeetingsTab({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('bodies');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const query = useQuery({
    queryKey: [councilId, 'meetings', 'of-body', bodyId],
    queryFn: ({ signal }) => call(meetingsApi.list, { params: { councilId }, query: { body: bodyId } }, signal),
  });
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={<EmptyState>{t('meetings.none')}</EmptyState>}>
      {({ items }) => (
        <DataTable
          caption={t('meetings.caption')}
          captionHidden
          rows={items}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: t('meetings.title'),
              cell: MeetingLink,
            },
            { id: 'when', header: t('meetings.when'), cell: ({ starts }) => fmt.dayTime(starts.local) },
          ]}
        />
      )}
    </Loaded>
  );
}
