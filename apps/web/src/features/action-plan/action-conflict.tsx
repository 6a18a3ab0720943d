import { useQuery } from '@tanstack/react-query';
import type { ChangeActionBody } from '@trame/contracts/action-plan';
import { ConflictDialog } from '@trame/ui/conflict-dialog';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { actionOf } from './action-plan.queries.ts';

interface ActionConflictProps {
  actionId: string;
  mine: ChangeActionBody;
  pending: boolean;
  /** Told the version that is stored now. */
  onKeepMine: (version: number) => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

const TEXTS = { title: 'titleField', description: 'description', dueText: 'period' } as const;

/** Somebody saved in between: both texts, and a choice. */
export function ActionConflict({ actionId, mine, pending, onKeepMine, onTakeTheirs, onClose }: ActionConflictProps) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { data } = useQuery({ ...actionOf(councilId, actionId), staleTime: 0 });
  if (!data) return null;
  const keys = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
  const fields = keys
    .filter((key) => mine[key] !== undefined && mine[key] !== data[key])
    .map((key) => ({ label: t(`action.${TEXTS[key]}`), mine: mine[key], theirs: data[key] }));
  return (
    <ConflictDialog
      isOpen
      who={t('conflict.someone')}
      when={t('conflict.now')}
      fields={fields}
      pending={pending}
      onKeepMine={() => onKeepMine(data.version)}
      onTakeTheirs={onTakeTheirs}
      onClose={onClose}
    />
  );
}
