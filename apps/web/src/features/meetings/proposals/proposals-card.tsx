import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../subjects/subjects.module.css';
import { MyProposal } from './my-proposal.tsx';
import { myProposals } from './proposals.queries.ts';
import { ProposeForm } from './propose.form.tsx';

/** For members: propose a point for the agenda, and follow what becomes of it. Those who prepare it write it themselves. */
export function ProposalsCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const { councilId } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const wanted = !meeting.mayPrepare && isAhead(meeting.state);
  const { data } = useQuery({ ...myProposals(path), enabled: wanted });
  if (!wanted || !data || (!data.open && data.items.length === 0)) return null;
  const day = fmt.day(data.deadline);
  return (
    <Card title={t('proposals.title')} padding="none">
      <p className={styles['intro']}>{data.open ? t('proposals.until', { day }) : t('proposals.closed', { day })}</p>
      {data.items.length > 0 ? (
        <ul aria-label={t('proposals.mine')}>
          {data.items.map((proposal) => (
            <MyProposal key={proposal.id} proposal={proposal} path={path} />
          ))}
        </ul>
      ) : null}
      {data.open ? <ProposeForm path={path} /> : null}
    </Card>
  );
}
