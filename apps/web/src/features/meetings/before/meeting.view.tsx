import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { MeetingPage } from '@trame/contracts/meetings';
import { isAgendaOpen, isAhead } from '@trame/domain/meetings/meeting-state';
import { addMinutes } from '@trame/domain/time/wall-clock';
import { BodyTag } from '@trame/ui/body-tag';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { DocumentsCard } from '../../../platform/documents/documents-card.tsx';
import { Page, PageTitle } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { AccessNeedsCard } from '../access-needs/access-needs-card.tsx';
import { AgendaCard } from '../agenda/agenda-card.tsx';
import { ApprovalCard } from '../approval/approval-card.tsx';
import { HeldBanner } from '../convocation/held-banner.tsx';
import { CornersCard } from '../corners/corners-card.tsx';
import { MailingsCard } from '../mailings/mailings-card.tsx';
import { MeetingChip } from '../meeting-chip.tsx';
import { meetingPageOf } from '../meetings.queries.ts';
import { OnTheDayCard } from '../on-the-day/on-the-day-card.tsx';
import { ProposalsCard } from '../proposals/proposals-card.tsx';
import { SeriesCard } from '../series/series-card.tsx';
import { ParkingCard } from '../subjects/parking-card.tsx';
import { ReturningCard } from '../subjects/returning-card.tsx';
import { AnswersCard } from './answers-card.tsx';
import styles from './before.module.css';
import { ChecklistCard } from './checklist-card.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MyAnswerCard } from './my-answer-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { StateBanner } from './state-banner.tsx';
import { VoicesCard } from './voices-card.tsx';

/** One meeting, before it: get it convened. What comes during and after has its own pages. */
export function MeetingView() {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const { meetingId = '' } = useParams({ strict: false });
  const query = useQuery(meetingPageOf({ councilId, meetingId }));
  return (
    <>
      {query.data ? null : <PageTitle>{t('title')}</PageTitle>}
      <Loaded
        query={query}
        empty={null}
        isEmpty={() => false}
        explain={useSayRefusal()}
        waiting={<Skeleton height="20rem" />}
      >
        {(meeting) => <Meeting meeting={meeting} />}
      </Loaded>
    </>
  );
}

function Meeting({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { local } = meeting.starts;
  const times = { from: fmt.time(local.slice(11)), to: fmt.time(addMinutes(local, meeting.durationMinutes).slice(11)) };
  const heading = (
    <span className={styles['heading']}>
      {meeting.title}
      <BodyTag type={meeting.body.type} title={meeting.body.label}>
        {meeting.body.tag}
      </BodyTag>
      <MeetingChip chip={meeting.chip} />
    </span>
  );
  return (
    <Page
      title={meeting.title}
      heading={heading}
      eyebrow={t('before.eyebrow', { day: capital(fmt.day(local)), ...times })}
      actions={<MeetingActions meeting={meeting} />}
    >
      <StateBanner meeting={meeting} />
      <HeldBanner meeting={meeting} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <AgendaCard meeting={meeting} />
          <ProposalsCard meeting={meeting} />
          {meeting.mayPrepare && isAgendaOpen(meeting.state) ? (
            <>
              <ReturningCard meeting={meeting} />
              <ParkingCard meeting={meeting} />
            </>
          ) : null}
          <DocumentsCard owner={{ kind: 'MEETING', id: meeting.id }} />
          {meeting.replies.invited > 0 ? (
            <Allowed to="mailings.read">
              <MailingsCard meeting={meeting} />
            </Allowed>
          ) : null}
        </div>
        <div className={styles['side']}>
          <MyAnswerCard meeting={meeting} />
          {isAhead(meeting.state) && meeting.mayPrepare ? (
            <>
              <ApprovalCard meeting={meeting} />
              <ChecklistCard meeting={meeting} />
            </>
          ) : null}
          <AnswersCard meeting={meeting} />
          <Allowed to="voices.read">
            <VoicesCard meeting={meeting} />
          </Allowed>
          {isAgendaOpen(meeting.state) && meeting.mayPrepare ? <OnTheDayCard meeting={meeting} /> : null}
          {isAgendaOpen(meeting.state) && meeting.mayPrepare && meeting.body.type === 'PLENARY' ? (
            <CornersCard meetingId={meeting.id} />
          ) : null}
          {isAgendaOpen(meeting.state) ? (
            <Allowed to="needs.manage">
              <AccessNeedsCard meetingId={meeting.id} />
            </Allowed>
          ) : null}
          <PlaceCard meeting={meeting} />
          <SeriesCard meeting={meeting} />
        </div>
      </div>
    </Page>
  );
}
