import { useNavigate } from '@tanstack/react-router';
import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Button, buttonClass } from '@trame/ui/button';
import { Menu } from '@trame/ui/menu';
import { ConfirmDialog } from '@trame/ui/modal';
import Ban from 'lucide-react/icons/ban';
import ListChecks from 'lucide-react/icons/list-checks';
import Pencil from 'lucide-react/icons/pencil';
import Send from 'lucide-react/icons/send';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { ConvocationDialog } from '../convocation/convocation.dialog.tsx';
import { useCancelMeeting, useRemoveMeeting } from '../meetings.queries.ts';
import { useSeriesEntries } from '../series/series-entries.tsx';
import { ChangeMeetingDialog } from './change-meeting.dialog.tsx';
import { SendAgainDialog } from './send-again.dialog.tsx';

type Window = 'convocation' | 'change' | 'again' | 'cancel' | null;

/** What moves the meeting on: read and send the convocation first, then open the session. */
export function MeetingActions({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation(['meetings', 'series', 'planReview']);
  const { councilId, slug, can } = useCouncil();
  const [open, setOpen] = useState<Window>(null);
  const navigate = useNavigate();
  const path = { councilId, meetingId: meeting.id };
  const cancel = useCancelMeeting(path);
  const remove = useRemoveMeeting(path);
  const toList = () => void navigate({ to: '/$clsm/reunions', params: { clsm: slug }, search: {} });
  const series = useSeriesEntries(meeting, { onConvenedChanged: () => setOpen('again'), onEnded: toList });
  if (!meeting.mayPrepare || !isAhead(meeting.state)) return null;
  const isDraft = meeting.state === 'DRAFT';
  const close = () => setOpen(null);
  const toReview = () =>
    void navigate({ to: '/$clsm/plan/revue', params: { clsm: slug }, search: { reunion: meeting.id } });
  const review =
    meeting.body.type === 'STEERING' && can('reviews.run')
      ? [{ id: 'review', label: t('planReview:open'), icon: ListChecks, onAction: toReview }]
      : [];
  const entries = [
    ...review,
    { id: 'change', label: t('before.edit'), icon: Pencil, onAction: () => setOpen('change') },
    ...(isDraft
      ? []
      : [{ id: 'again', label: t('before.conveneAgain'), icon: Send, onAction: () => setOpen('convocation') }]),
    { id: 'cancel', label: t('before.cancel'), icon: Ban, danger: true, onAction: () => setOpen('cancel') },
    ...(isDraft
      ? [
          {
            id: 'remove',
            label: t('before.remove'),
            icon: Trash,
            danger: true,
            onAction: () => remove.mutate(meeting.version, { onSuccess: toList }),
          },
        ]
      : []),
  ];
  const menus = [
    { label: t('before.more'), entries },
    { title: t('series:card.title'), entries: series.entries },
  ];
  return (
    <>
      <Menu label={t('before.more')} groups={menus.filter((group) => group.entries.length > 0)} />
      <HrefLink
        href={`/${slug}/reunions/${meeting.id}/seance`}
        className={buttonClass({ variant: isDraft ? 'secondary' : 'primary' })}
      >
        {t('before.run')}
      </HrefLink>
      {isDraft ? (
        <Button variant="primary" icon={Send} onClick={() => setOpen('convocation')}>
          {t('before.convene')}
        </Button>
      ) : null}
      {series.windows}
      <ConvocationDialog meeting={meeting} isOpen={open === 'convocation'} onClose={close} />
      <ChangeMeetingDialog
        meeting={meeting}
        isOpen={open === 'change'}
        onClose={close}
        onChanged={() => setOpen(isDraft ? null : 'again')}
      />
      <SendAgainDialog isOpen={open === 'again'} onClose={close} onSend={() => setOpen('convocation')} />
      <ConfirmDialog
        title={t('before.cancelTitle')}
        confirmLabel={t('before.cancel')}
        isOpen={open === 'cancel'}
        pending={cancel.isPending}
        onConfirm={() => cancel.mutate(meeting.version, { onSettled: close })}
        onClose={close}
      >
        {t('before.cancelText', { count: meeting.replies.invited })}
      </ConfirmDialog>
    </>
  );
}
