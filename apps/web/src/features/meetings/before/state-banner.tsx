import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { nextStepOf } from '../list/next-step.ts';

/** What the meeting has become, once it is no longer ahead; and where it goes on, for those who may go there. */
export function StateBanner({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { slug, role } = useCouncil();
  if (meeting.state === 'CANCELLED') return <Banner kind="warn">{t('before.cancelled')}</Banner>;
  if (isAhead(meeting.state)) return null;
  const { word, href } = nextStepOf(slug, meeting, role);
  return (
    <Banner kind="info" actions={word === 'open' ? null : <HrefLink href={href}>{t(`next.${word}`)}</HrefLink>}>
      {t(meeting.state === 'IN_PROGRESS' ? 'before.live' : 'before.closed')}
    </Banner>
  );
}
