import { useQuery } from '@tanstack/react-query';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { ActionShare } from '@trame/contracts/sharing';
import { isLiveShare } from '@trame/domain/action-plan/sharing';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { ConfirmDialog } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { OfferShareForm } from './offer-share.form.tsx';
import styles from './sharing.module.css';
import { sharesOf, useWithdrawShare } from './sharing.queries.ts';
import { useCouncilName } from './use-council-name.ts';

const KINDS: Record<ActionShare['state'], ChipKind> = {
  OFFERED: 'info',
  ACCEPTED: 'ok',
  DECLINED: 'mute',
  WITHDRAWN: 'mute',
  STOPPED: 'mute',
  ENDED: 'mute',
};

/** Which other councils read the action; the coordination offers it and takes it back. Nothing for others while none does. */
export function SharesCard({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('sharing');
  const { councilId, can } = useCouncil();
  const { data } = useQuery(sharesOf(councilId, sheet.id));
  const mayOffer = can('plan.manage');
  if (!data || (data.items.length === 0 && !mayOffer)) return null;
  return (
    <Card title={t('card')} data-print="hide">
      {data.items.length === 0 ? <p className="muted">{t('none')}</p> : null}
      <ul className={styles['list']}>
        {data.items.map((share) => (
          <Share key={share.id} share={share} actionId={sheet.id} />
        ))}
      </ul>
      {mayOffer && sheet.visibility === 'GROUP' ? <p className="muted small">{t('reserved')}</p> : null}
      {mayOffer && sheet.visibility !== 'GROUP' ? <OfferShareForm actionId={sheet.id} shares={data.items} /> : null}
    </Card>
  );
}

function Share({ share, actionId }: { share: ActionShare; actionId: string }) {
  const { t } = useTranslation('sharing');
  const fmt = useFmt();
  const { can } = useCouncil();
  const name = useCouncilName()(share.council);
  const changedOn = wallClock(new Date(share.changedAt), fmt.zone).slice(0, 10);
  return (
    <li className={styles['share']}>
      <div>
        <p>{name}</p>
        <p className={styles['facts']}>
          <Chip kind={KINDS[share.state]}>{t(`states.${share.state}`)}</Chip>
          <span>{t('since', { day: fmt.day(changedOn, 'long') })}</span>
        </p>
      </div>
      {can('plan.manage') && isLiveShare(share.state) ? (
        <Withdraw share={share} actionId={actionId} name={name} />
      ) : null}
    </li>
  );
}

function Withdraw({ share, actionId, name }: { share: ActionShare; actionId: string; name: string }) {
  const { t } = useTranslation('sharing');
  const [asking, ask] = useState(false);
  const withdraw = useWithdrawShare(actionId);
  return (
    <>
      <Button size="s" aria-label={t('withdrawFrom', { name })} onClick={() => ask(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        title={t('withdrawTitle')}
        confirmLabel={t('withdraw')}
        isOpen={asking}
        pending={withdraw.isPending}
        onConfirm={() => withdraw.mutate(share, { onSettled: () => ask(false) })}
        onClose={() => ask(false)}
      >
        {t('withdrawText', { name })}
      </ConfirmDialog>
    </>
  );
}
