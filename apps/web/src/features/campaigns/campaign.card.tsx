import type { Campaign, CampaignBoard } from '@trame/contracts/campaign-answers';
import { campaignsApi } from '@trame/contracts/campaigns';
import { Button, LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { Menu } from '@trame/ui/menu';
import { ConfirmDialog } from '@trame/ui/modal';
import { QrCode } from '@trame/ui/qr-code';
import { TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import Copy from 'lucide-react/icons/copy';
import FileDown from 'lucide-react/icons/file-down';
import Pencil from 'lucide-react/icons/pencil';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { useToday } from '../../platform/use-today.ts';
import { useFmt, useSpeech } from '../../platform/words.tsx';
import { CampaignForm } from './campaign.form.tsx';
import styles from './campaigns.module.css';
import { useRemoveCampaign, useRenewAddress } from './campaigns.queries.ts';

/** What is said of a campaign, how far it is, and where the public reads it. */
export function CampaignCard({ board }: { board: CampaignBoard }) {
  const { campaign } = board;
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const dates = { first: fmt.day(campaign.startsOn, 'brief'), last: fmt.day(campaign.endsOn, 'long') };
  return (
    <Card title={campaign.title} actions={<CampaignActs board={board} />}>
      <div className={styles['head']}>
        <div className={styles['said']}>
          {campaign.theme ? <p className={styles['theme']}>{campaign.theme}</p> : null}
          <p>{t('card.dates', dates)}</p>
          <Openings campaign={campaign} />
          <Figures board={board} />
        </div>
        {campaign.address ? <Address address={campaign.address} /> : null}
      </div>
    </Card>
  );
}

function Openings({ campaign: { proposalsUntil, published } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const today = useToday();
  const isOpen = proposalsUntil !== null && today <= proposalsUntil;
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t('card.proposals')}</dt>
        <dd>
          <Chip kind={isOpen ? 'run' : 'mute'}>
            {isOpen ? t('card.openUntil', { day: fmt.day(proposalsUntil, 'long') }) : t('card.closed')}
          </Chip>
        </dd>
      </div>
      <div>
        <dt>{t('card.programme')}</dt>
        <dd>
          <Chip kind={published ? 'ok' : 'mute'}>{t(published ? 'card.published' : 'card.unpublished')}</Chip>
        </dd>
      </div>
    </dl>
  );
}

/** Unknown is not zero: how many events a number is about stands beside it. */
function Figures({ board: { figures } }: { board: CampaignBoard }) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const { events, held, counted, uncounted, participants } = figures;
  const about = [
    counted > 0 ? t('figures.counted', { count: counted }) : null,
    uncounted > 0 ? t('figures.uncounted', { count: uncounted }) : null,
  ].filter(Boolean);
  return (
    <dl className={styles['figures']} aria-label={t('figures.label')}>
      <div>
        <dt>{t('figures.events')}</dt>
        <dd>{fmt.number(events)}</dd>
      </div>
      <div>
        <dt>{t('figures.held')}</dt>
        <dd>{fmt.number(held)}</dd>
      </div>
      <div>
        <dt>{t('figures.participants')}</dt>
        <dd>
          {participants === null ? <small>{t('figures.unknown')}</small> : fmt.number(participants)}
          {about.length > 0 ? <small>{about.join(', ')}</small> : null}
        </dd>
      </div>
    </dl>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('campaigns');
  const field = useRef<HTMLInputElement>(null);
  const copy = () => {
    field.current?.select();
    // over plain http a browser has no clipboard to give: the address stays selected
    if (window.isSecureContext) void navigator.clipboard.writeText(address).then(() => notify(t('card.copied')));
  };
  return (
    <div className={styles['address']} data-print="hide">
      <div className={styles['qr']}>
        <QrCode value={address} label={t('card.qr')} />
      </div>
      <div className={styles['link']}>
        <TextField ref={field} label={t('card.address')} value={address} readOnly />
        <div className={styles['acts']}>
          <Button size="s" icon={Copy} onClick={copy}>
            {t('card.copy')}
          </Button>
          <a href={address} target="_blank" rel="noreferrer">
            {t('card.see')}
          </a>
        </div>
      </div>
    </div>
  );
}

function CampaignActs({ board: { campaign, counts } }: { board: CampaignBoard }) {
  const { t } = useTranslation('campaigns');
  const [shown, show] = useState<'FORM' | 'RENEW' | null>(null);
  const renew = useRenewAddress(campaign.id);
  const { mutate: remove } = useRemoveCampaign();
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const close = () => show(null);
  const entries = [
    { id: 'renew', label: t('card.renew'), onAction: () => show('RENEW') },
    ...(isEmpty ? [{ id: 'remove', label: t('remove'), danger: true, onAction: () => remove(campaign) }] : []),
  ];
  return (
    <>
      <PrintLink campaignId={campaign.id} />
      <Allowed to="campaigns.manage">
        <Button size="s" icon={Pencil} onClick={() => show('FORM')}>
          {t('change')}
        </Button>
        <Menu size="s" label={t('sheet.acts')} groups={[{ entries }]} />
        {shown === 'FORM' ? <CampaignForm of={campaign} onClose={close} /> : null}
        <ConfirmDialog
          title={t('card.renewAsk')}
          confirmLabel={t('card.renew')}
          isOpen={shown === 'RENEW'}
          pending={renew.isPending}
          onConfirm={() => renew.mutate(undefined, { onSettled: close })}
          onClose={close}
        >
          {t('card.renewWhy')}
        </ConfirmDialog>
      </Allowed>
    </>
  );
}

function PrintLink({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const href = hrefOf(campaignsApi.print, { params: { councilId, campaignId }, query: { language } });
  return (
    <LinkButton size="s" icon={FileDown} href={href}>
      {t('print')}
    </LinkButton>
  );
}
