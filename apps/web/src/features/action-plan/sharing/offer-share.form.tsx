import { useQuery } from '@tanstack/react-query';
import type { ActionShare } from '@trame/contracts/sharing';
import { isLiveShare } from '@trame/domain/action-plan/sharing';
import { Button } from '@trame/ui/button';
import { ComboBox } from '@trame/ui/combo-box';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useIntent } from '../../../platform/use-intent.ts';
import { useSettled } from '../../../platform/use-settled.ts';
import styles from './sharing.module.css';
import { otherCouncils, useOfferShare } from './sharing.queries.ts';
import { useCouncilName } from './use-council-name.ts';

interface OfferShareFormProps {
  actionId: string;
  /** What became of the action with other councils: those that read it, or are asked, are not proposed again. */
  shares: readonly ActionShare[];
}

/** Offers the action to another council of the installation, found by its name. */
export function OfferShareForm({ actionId, shares }: OfferShareFormProps) {
  const { t } = useTranslation('sharing');
  const { key, renew } = useIntent();
  const [to, setTo] = useState<{ id: string; label: string } | null>(null);
  const offer = useOfferShare(actionId);
  const done = () => {
    renew();
    setTo(null);
  };
  return (
    <form
      className={styles['offer']}
      onSubmit={(event) => {
        event.preventDefault();
        if (to) offer.mutate({ toCouncilId: to.id, key: key() }, { onSuccess: done });
      }}
    >
      <CouncilPicker
        value={to}
        but={shares.filter(({ state }) => isLiveShare(state)).map(({ council }) => council.id)}
        onChange={(council) => {
          renew();
          setTo(council);
        }}
      />
      <Refusal error={offer.error} />
      <p className="small muted">{t('what')}</p>
      <Button type="submit" disabled={!to} pending={offer.isPending}>
        {t('offer')}
      </Button>
    </form>
  );
}

interface CouncilPickerProps {
  /** Councils that are left out. */
  but: readonly string[];
  value: { id: string; label: string } | null;
  onChange: (council: { id: string; label: string } | null) => void;
}

function CouncilPicker({ but, value, onChange }: CouncilPickerProps) {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  const nameOf = useCouncilName();
  const [typed, type] = useState('');
  const search = useSettled(typed === value?.label ? '' : typed.trim());
  const found = useQuery(otherCouncils(councilId, search));
  const offered = (found.data?.items ?? []).filter(({ id }) => !but.includes(id));
  return (
    <ComboBox
      label={t('to')}
      hint={t('toHint')}
      options={search.length > 1 ? offered.map((council) => ({ id: council.id, label: nameOf(council) })) : []}
      value={value}
      onChange={(option) => onChange(option ? { id: option.id, label: option.label } : null)}
      onSearch={type}
    />
  );
}
