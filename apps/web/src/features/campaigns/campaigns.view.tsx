import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Campaign, Campaigns } from '@trame/contracts/campaign-answers';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { FilterSelect } from '@trame/ui/filter-select';
import { Loaded } from '@trame/ui/loaded';
import { Toolbar } from '@trame/ui/toolbar';
import Megaphone from 'lucide-react/icons/megaphone';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { CampaignForm } from './campaign.form.tsx';
import { CampaignPart } from './campaign.part.tsx';
import { campaignsOf } from './campaigns.queries.ts';
import type { CampaignsSearch } from './campaigns-search.ts';

/** Campaigns such as the SISM: one at a time, the latest unless the address says which. */
export function CampaignsView() {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const query = useQuery(campaignsOf(councilId));
  const [opening, open] = useState(false);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<OpenButton onOpen={() => open(true)} />}>
      <Loaded query={query} explain={useSayRefusal()} empty={<NoCampaign onOpen={() => open(true)} />}>
        {({ items }) => <Chosen items={items} />}
      </Loaded>
      {opening ? <CampaignForm of={null} onClose={() => open(false)} /> : null}
    </Page>
  );
}

const OpenButton = ({ onOpen }: { onOpen: () => void }) => {
  const { t } = useTranslation('campaigns');
  return (
    <Allowed to="campaigns.manage">
      <Button icon={Plus} onClick={onOpen}>
        {t('open')}
      </Button>
    </Allowed>
  );
};

function NoCampaign({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('campaigns');
  const { can } = useCouncil();
  if (!can('campaigns.manage')) return <EmptyState icon={Megaphone}>{t('empty.readOnly')}</EmptyState>;
  const first = (
    <Button variant="primary" icon={Plus} onClick={onOpen}>
      {t('open')}
    </Button>
  );
  return (
    <EmptyState icon={Megaphone} action={first}>
      {t('empty.none')}
    </EmptyState>
  );
}

function Chosen({ items }: { items: Campaigns['items'] }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const search: CampaignsSearch = useSearch({ strict: false });
  const chosen: Campaign | undefined = items.find(({ id }) => id === search.campagne) ?? items[0];
  if (!chosen) return null;
  return (
    <>
      {items.length > 1 ? (
        <Toolbar>
          <FilterSelect
            label={t('choose')}
            allLabel={items[0]?.title ?? ''}
            options={items.slice(1).map(({ id, title }) => ({ id, label: title }))}
            value={chosen === items[0] ? undefined : chosen.id}
            onChange={(campagne) => void navigate({ to: '.', search: { vue: search.vue, campagne } as never })}
          />
        </Toolbar>
      ) : null}
      <CampaignPart key={chosen.id} campaignId={chosen.id} search={search} />
    </>
  );
}
