import { Button } from '@trame/ui/button';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { type PlanSearch, planQueryOf } from '../plan-search.ts';
import { AskNewsDialog } from './ask-news.dialog.tsx';
import type { Which } from './ask-news.queries.ts';

/** Those who are silent among what the filter shows: asking about every action would be asking too often. */
export function AskSilentButton({ search }: { search: PlanSearch }) {
  const { sort: _, direction: __, ...filters } = planQueryOf(search);
  return <AskNewsButton which={{ matching: { only: 'SILENT', ...filters } }} />;
}

/** "Demander des nouvelles", about exactly what `which` names. */
export function AskNewsButton({ which, small = false }: { which: Which; small?: boolean }) {
  const { t } = useTranslation('actionPlan');
  const [open, setOpen] = useState(false);
  return (
    <Allowed to="plan.manage">
      <Button icon={Send} {...(small && { size: 's' })} onClick={() => setOpen(true)}>
        {t('ask.open')}
      </Button>
      {open ? <AskNewsDialog which={which} onClose={() => setOpen(false)} /> : null}
    </Allowed>
  );
}
