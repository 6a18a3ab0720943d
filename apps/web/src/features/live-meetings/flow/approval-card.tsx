import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LiveItem } from '@trame/contracts/live-meetings';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import { isFrozen } from '@trame/domain/minutes/minutes-status';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { TextAreaField } from '@trame/ui/text-field';
import BadgeCheck from 'lucide-react/icons/badge-check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { useLive } from '../live.tsx';
import styles from './flow.module.css';

type Approves = NonNullable<LiveItem['approves']>;

/** Under the item that approves earlier minutes: read them, note reservations, approve; it then writes itself. */
export function ApprovalCard({ approves }: { approves: Approves }) {
  const { t } = useTranslation(['liveMeetings', 'minutes']);
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { meetingId, local, status } = approves;
  return (
    <section className={styles['approval']} aria-labelledby="approval">
      <p className={styles['approvalHead']}>
        <strong id="approval">{t('approval.title', { day: fmt.day(local.slice(0, 10), 'long') })}</strong>
        <Chip kind={isFrozen(status) ? 'ok' : 'mute'}>{t(`minutes:status.${status}`)}</Chip>
        <Link to="/$clsm/reunions/$meetingId/compte-rendu" params={{ clsm: slug, meetingId }} target="_blank">
          {t('approval.read')}
        </Link>
      </p>
      {status === 'CIRCULATED' ? <Approve meetingId={meetingId} /> : null}
    </section>
  );
}

function Approve({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('liveMeetings');
  const { path, shown } = useLive();
  const [reservations, setReservations] = useState('');
  const params = { councilId: path.councilId, meetingId };
  const key = [path.councilId, 'minutes', meetingId, 'life'];
  const { data: life } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(minutesLifeApi.get, { params }, signal),
  });
  const approve = useMutation({
    mutationFn: (version: number) =>
      call(minutesLifeApi.approve, { params, version, body: { meetingId: shown.meeting.id, reservations } }),
    meta: { stale: [[path.councilId]], done: t('approval.done'), quiet: true },
  });
  const waiting = life?.corrections.filter(({ state }) => state === 'ASKED').length ?? 0;
  if (!life) return null;
  return (
    <div className={styles['approvalForm']}>
      <Refusal error={approve.error} />
      {waiting > 0 ? <Banner kind="warn">{t('approval.waiting', { count: waiting })}</Banner> : null}
      {shown.counts ? null : (
        <TextAreaField
          label={t('approval.reservations')}
          rows={2}
          value={reservations}
          onChange={({ target }) => setReservations(target.value)}
        />
      )}
      <Button
        icon={BadgeCheck}
        pending={approve.isPending}
        disabled={waiting > 0}
        onClick={() => approve.mutate(life.version)}
      >
        {t('approval.submit')}
      </Button>
    </div>
  );
}
