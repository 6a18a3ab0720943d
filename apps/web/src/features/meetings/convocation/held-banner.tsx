import type { MeetingPage } from '@trame/contracts/meetings';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import Hand from 'lucide-react/icons/hand';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSecondsUntil } from '../../../platform/use-seconds-until.ts';
import { useStopConvocation } from './convocation.queries.ts';

/** While the mails wait, how long is left and the button that stops them; then what could not be delivered. */
export function HeldBanner({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId, can } = useCouncil();
  const { held, failed, leavesAt } = meeting.sending;
  const seconds = useSecondsUntil(leavesAt);
  const stop = useStopConvocation({ councilId, meetingId: meeting.id });
  if (held > 0 && meeting.mayPrepare) {
    const act = (
      <Button size="s" icon={Hand} pending={stop.isPending} onClick={() => stop.mutate(meeting.version)}>
        {t('convocation.stop')}
      </Button>
    );
    return (
      <Banner kind="info" icon={Send} actions={act}>
        {seconds > 0 ? t('convocation.held', { count: held, seconds }) : t('convocation.leaving')}
      </Banner>
    );
  }
  return failed > 0 && meeting.mayPrepare ? (
    <Banner kind="bad">
      {t(can('mailings.send') ? 'convocation.failed' : 'convocation.failedForLead', { count: failed })}
    </Banner>
  ) : null;
}
