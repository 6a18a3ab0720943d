import { useQuery } from '@tanstack/react-query';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Button } from '@trame/ui/button';
import Link2 from 'lucide-react/icons/link-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { register } from './decisions.queries.ts';
import { LinkActionDialog } from './link-action.dialog.tsx';

interface CarriedDecisionProps {
  action: { id: string; title: string };
  bodyId: string;
}

/** The decision that an action carries out, and the way to change it. */
export function CarriedDecision({ action, bodyId }: CarriedDecisionProps) {
  const { t } = useTranslation('decisions');
  const { councilId, can } = useCouncil();
  const [open, setOpen] = useState(false);
  const lines = useQuery(register(councilId, { bodyId })).data?.items;
  const carried = lines?.find(({ actions }) => actions.some(({ id }) => id === action.id));
  // a body that decided nothing has nothing to link
  const mayLink = can('actions.manage') && (lines ?? []).some(({ mayFollow }) => mayFollow);
  if (!lines || (!carried && !mayLink)) return null;
  const words = carried ? t('carries', { number: decisionNumber(carried) }) : t('carriesNone');
  return (
    <>
      <span className="small muted">{words}</span>
      {mayLink ? (
        <Button
          size="s"
          variant="quiet"
          icon={Link2}
          data-print="hide"
          aria-label={t('link.openOf', { title: action.title })}
          onClick={() => setOpen(true)}
        >
          {t('link.open')}
        </Button>
      ) : null}
      {open ? <LinkActionDialog action={action} bodyId={bodyId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
