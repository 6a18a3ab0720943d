import { useQuery } from '@tanstack/react-query';
import type { ShareOffer } from '@trame/contracts/sharing';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { ConfirmDialog } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './sharing.module.css';
import { offersOf, useAnswerOffer } from './sharing.queries.ts';
import { useCouncilName } from './use-council-name.ts';

/** What other councils offer to share, until the coordination answers; nothing while nothing waits. */
export function OffersCard() {
  return (
    <Allowed to="plan.manage">
      <Waiting />
    </Allowed>
  );
}

function Waiting() {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  const { data } = useQuery(offersOf(councilId));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('offers', { count: data.total })} data-print="hide" className={styles['card']}>
      <ul className={styles['list']}>
        {data.items.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
      </ul>
    </Card>
  );
}

function Offer({ offer }: { offer: ShareOffer }) {
  const { t } = useTranslation('sharing');
  const fmt = useFmt();
  const name = useCouncilName()(offer.council);
  const [declining, setDeclining] = useState(false);
  const accept = useAnswerOffer('ACCEPTED');
  const decline = useAnswerOffer('DECLINED');
  const { title } = offer;
  return (
    <li>
      <p className="small muted">{fmt.instant(offer.offeredAt, 'long')}</p>
      <p>
        <b>{t('offerText', { name, title })}</b>
      </p>
      <p className="muted">{t('offerWhat')}</p>
      <div className={styles['buttons']}>
        <Button
          variant="primary"
          aria-label={t('acceptOf', { title })}
          pending={accept.isPending}
          onClick={() => accept.mutate(offer)}
        >
          {t('accept')}
        </Button>
        <Button aria-label={t('declineOf', { title })} onClick={() => setDeclining(true)}>
          {t('decline')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('declineTitle')}
        confirmLabel={t('decline')}
        isOpen={declining}
        pending={decline.isPending}
        onConfirm={() => decline.mutate(offer, { onSettled: () => setDeclining(false) })}
        onClose={() => setDeclining(false)}
      >
        {t('declineText', { name })}
      </ConfirmDialog>
    </li>
  );
}
