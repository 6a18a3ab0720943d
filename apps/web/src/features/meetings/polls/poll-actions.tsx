import { useNavigate } from '@tanstack/react-router';
import type { PollPage } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { Button } from '@trame/ui/button';
import { Menu } from '@trame/ui/menu';
import { ConfirmDialog } from '@trame/ui/modal';
import Ban from 'lucide-react/icons/ban';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import Pencil from 'lucide-react/icons/pencil';
import Send from 'lucide-react/icons/send';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { ChangePollDialog } from './change-poll.dialog.tsx';
import { ExtendDialog } from './extend.dialog.tsx';
import { OpeningDialog } from './opening.dialog.tsx';
import { useCancelPoll, useRemovePoll } from './polls.queries.ts';

/** What moves the poll on: read and send it while it is a draft; call it off or throw it away behind three dots. */
export function PollActions({ poll }: { poll: PollPage }) {
  const { t } = useTranslation('polls');
  const { councilId, slug } = useCouncil();
  const [open, setOpen] = useState<'opening' | 'change' | 'extend' | 'cancel' | null>(null);
  const navigate = useNavigate();
  const path = { councilId, pollId: poll.id };
  const cancel = useCancelPoll(path);
  const remove = useRemovePoll(path);
  const close = () => setOpen(null);
  const isDraft = poll.phase === 'DRAFT';
  if (!poll.mayPrepare || !(isDraft || isUndecided(poll.phase))) return null;
  const toList = () => void navigate({ to: '/$clsm/reunions', params: { clsm: slug }, search: {} });
  const throwAway = () => remove.mutate(poll.version, { onSuccess: toList });
  const entries = isDraft
    ? [
        { id: 'change', label: t('change.act'), icon: Pencil, onAction: () => setOpen('change') },
        { id: 'remove', label: t('remove'), icon: Trash, danger: true, onAction: throwAway },
      ]
    : [
        { id: 'extend', label: t('extend.act'), icon: CalendarClock, onAction: () => setOpen('extend') },
        { id: 'cancel', label: t('cancel'), icon: Ban, danger: true, onAction: () => setOpen('cancel') },
      ];
  return (
    <>
      <Menu label={t('more')} groups={[{ label: t('more'), entries }]} />
      {isDraft ? (
        <Button variant="primary" icon={Send} onClick={() => setOpen('opening')}>
          {t('open.act')}
        </Button>
      ) : null}
      {open === 'change' ? <ChangePollDialog poll={poll} onClose={close} /> : null}
      {open === 'extend' ? <ExtendDialog poll={poll} onClose={close} /> : null}
      <OpeningDialog poll={poll} isOpen={open === 'opening'} onClose={close} />
      <ConfirmDialog
        title={t('cancelTitle')}
        confirmLabel={t('cancel')}
        isOpen={open === 'cancel'}
        pending={cancel.isPending}
        onConfirm={() => cancel.mutate(poll.version, { onSettled: close })}
        onClose={close}
      >
        {t('cancelText')}
      </ConfirmDialog>
    </>
  );
}
