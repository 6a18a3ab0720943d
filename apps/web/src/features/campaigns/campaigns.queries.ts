import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Campaign, CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi, type EventBody, type MoveBody } from '@trame/contracts/campaign-events';
import { type BoardQuery, type CampaignBody, campaignsApi } from '@trame/contracts/campaigns';
import { canBecome } from '@trame/domain/campaigns/event-state';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useIntent } from '../../platform/use-intent.ts';

const campaignsKey = (councilId: string) => [councilId, 'campaigns'] as const;

export const campaignsOf = (councilId: string) =>
  queryOptions({
    queryKey: [...campaignsKey(councilId), 'list'],
    queryFn: ({ signal }) => call(campaignsApi.list, { params: { councilId } }, signal),
  });

export const boardOf = (councilId: string, campaignId: string, query: BoardQuery) =>
  queryOptions({
    queryKey: [...campaignsKey(councilId), 'board', campaignId, query],
    queryFn: ({ signal }) => call(campaignsApi.board, { params: { councilId, campaignId }, query }, signal),
    placeholderData: (shown) => (shown?.campaign.id === campaignId ? shown : undefined), // a filter changes the lines, not the page
  });

interface SaveCampaign {
  campaign: Pick<Campaign, 'id' | 'version'> | null;
  body: CampaignBody;
}

/** Opens a campaign, or says one otherwise. */
export function useSaveCampaign() {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: ({ campaign, body }: SaveCampaign) =>
      campaign
        ? call(campaignsApi.change, {
            params: { councilId, campaignId: campaign.id },
            ...{ version: campaign.version, body },
          })
        : call(campaignsApi.open, { params: { councilId }, key: key(), body }),
    onSuccess: (_, { campaign }) => {
      renew();
      notify(t(campaign ? 'changed' : 'opened'));
    },
    meta: { stale: [campaignsKey(councilId)], quiet: true },
  });
}

export function useRenewAddress(campaignId: string) {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: () => call(campaignsApi.renewAddress, { params: { councilId, campaignId } }),
    onSuccess: () => notify(t('card.renewed')),
    meta: { stale: [campaignsKey(councilId)] },
  });
}

export function useRemoveCampaign() {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id: campaignId, version }: Pick<Campaign, 'id' | 'version'>) =>
      call(campaignsApi.remove, { params: { councilId, campaignId }, version }),
    onSuccess: () => notify(t('removed')),
    meta: { stale: [campaignsKey(councilId)] },
  });
}

interface SaveEvent {
  event: Pick<CampaignEvent, 'id' | 'version'> | null;
  body: EventBody;
}

/** Adds an event to a campaign, or says one otherwise. */
export function useSaveEvent(campaignId: string) {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: ({ event, body }: SaveEvent) =>
      event
        ? call(campaignEventsApi.change, {
            params: { councilId, campaignEventId: event.id },
            ...{ version: event.version, body },
          })
        : call(campaignEventsApi.add, { params: { councilId, campaignId }, key: key(), body }),
    onSuccess: (_, { event }) => {
      renew();
      notify(t(event ? 'event.changed' : 'event.added'));
    },
    meta: { stale: [campaignsKey(councilId)], quiet: true },
  });
}

interface Step {
  event: Pick<CampaignEvent, 'id' | 'version' | 'title' | 'state'>;
  body: MoveBody;
  /** It takes a step back: nothing more to offer. */
  isUndo?: boolean;
}

/** One step of an event. A move nobody was told of can be taken back for ten seconds. */
export function useStep({ quiet = false }: { quiet?: boolean } = {}) {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const step = useMutation({
    mutationFn: ({ event: { id, version }, body }: Step) =>
      call(campaignEventsApi.move, { params: { councilId, campaignEventId: id }, version, body }),
    onSuccess: (after, { event: before, body, isUndo }) => {
      if (body.act !== 'MOVE') {
        const said = { ASK_CHANGE: 'askedDone', COUNT: 'countedDone', MERGE: 'mergedDone' } as const;
        notify(t(body.act === 'MERGE' && !body.intoId ? 'partedDone' : said[body.act]));
        return;
      }
      const message = t('moved', { title: after.title, state: t(`states.${after.state}`) });
      const back: MoveBody = { act: 'MOVE', to: before.state, reason: null, tell: false };
      const mayUndo = !isUndo && !body.tell && canBecome(after.state, before.state);
      if (mayUndo) notify(message, () => step.mutate({ event: after, body: back, isUndo: true }));
      else notify(message);
    },
    meta: { stale: [campaignsKey(councilId)], quiet },
  });
  return step;
}
