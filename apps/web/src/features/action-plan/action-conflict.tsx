import { useQuery } from '@tanstack/react-query';
import type { ChangeActionBody } from '@trame/contracts/action-plan';
import { ConflictDialog } from '@trame/ui/conflict-dialog';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import { actionOf } from './plan.queries.ts';

interface ActionConflictProps {
  actionId: string;
  mine: ChangeActionBody;
  /** The names behind the ids of `mine`. */
  names: { lead: string | null; body: string | null };
  pending: boolean;
  /** Told the version that is stored now. */
  onKeepMine: (version: number) => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Somebody saved in between: what differs, as both would read it, and a choice. */
export function ActionConflict({ actionId, mine, names, onKeepMine, ...dialog }: ActionConflictProps) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const { data } = useQuery({ ...actionOf(councilId, actionId), staleTime: 0 });
  if (!data) return null;
  const dayOf = (day: string | null | undefined) => (day ? fmt.day(day, 'long') : null);
  const fields = (
    [
      ['titleField', mine.title, data.title],
      ['description', mine.description, data.description],
      ['lead', names.lead, data.lead?.name ?? null],
      ['body', names.body, data.body?.label ?? null],
      ['starts', dayOf(mine.startsOn), dayOf(data.startsOn)],
      ['due', dayOf(mine.dueOn), dayOf(data.dueOn)],
      ['period', mine.dueText, data.dueText],
    ] as const
  )
    .filter(([, own, theirs]) => own !== theirs)
    .map(([word, own, theirs]) => ({ label: t(`action.${word}`), mine: own, theirs }));
  return (
    <ConflictDialog
      {...dialog}
      isOpen
      who={t('conflict.someone')}
      when={t('conflict.now')}
      fields={fields}
      onKeepMine={() => onKeepMine(data.version)}
    />
  );
}
