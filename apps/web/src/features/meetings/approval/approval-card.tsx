import { useQuery } from '@tanstack/react-query';
import type { AgendaApproval } from '@trame/contracts/chair-point';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { approvalOf, useHandOver } from './approval.queries.ts';

/** What a chair said of this agenda; nothing where nobody presides the body. */
export function ApprovalCard({ meeting: { id: meetingId } }: { meeting: MeetingPage }) {
  const { t } = useTranslation('chairPoint');
  const { councilId } = useCouncil();
  const { data } = useQuery(approvalOf({ councilId, meetingId }));
  if (!data || data.chairs.length === 0) return null;
  return (
    <Card title={t('agenda.title')}>
      <Said approval={data} />
      {data.handedOver ? <HandedOver approval={data} meetingId={meetingId} /> : null}
    </Card>
  );
}

function Said({ approval: { said, changed, chairs } }: { approval: AgendaApproval }) {
  const { t } = useTranslation('chairPoint');
  const fmt = useFmt();
  if (!said) return <p>{t('agenda.waits', { names: fmt.list(chairs) })}</p>;
  const when = fmt.instant(said.at, 'brief');
  if (said.kind === 'AGENDA_RETURNED') {
    return <Banner kind="warn">{t('agenda.returned', { name: said.by, when, text: said.text })}</Banner>;
  }
  return (
    <>
      <Banner kind="ok">{t('agenda.approved', { name: said.by, when })}</Banner>
      {changed ? <p>{t('agenda.since')}</p> : null}
    </>
  );
}

function HandedOver({ approval: { version }, meetingId }: { approval: AgendaApproval; meetingId: string }) {
  const { t } = useTranslation('chairPoint');
  const { councilId } = useCouncil();
  const back = useHandOver({ councilId, meetingId });
  return (
    <>
      <Refusal error={back.error} />
      <p>{t('agenda.handedOver')}</p>
      <Button
        size="s"
        pending={back.isPending}
        onClick={() => back.mutate({ version, digest: null, neutralSubject: true })}
      >
        {t('agenda.takeBack')}
      </Button>
    </>
  );
}
