import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Proxies } from '../../../platform/voices/proxies.tsx';
import { QuorumLine } from '../../../platform/voices/quorum-line.tsx';
import { voicesOf } from '../../../platform/voices/voices.queries.ts';

/** Whether the quorum would be there, and who carries whose voice; only where the rules of the body ask for it. */
export function VoicesCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('voting');
  const { councilId } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const query = useQuery({ ...voicesOf(path), enabled: meeting.voices });
  if (!meeting.voices || meeting.state === 'CANCELLED') return null;
  return (
    <Card title={t('title')}>
      <Loaded query={query} empty={null}>
        {(voices) => (
          <>
            <QuorumLine voices={voices} />
            <Proxies voices={voices} path={path} level={3} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
