import { type AgendaItem, agendaItem, type ChangeAgendaItemBody } from '@trame/contracts/agenda';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../../platform/conflict.tsx';
import { useFmt } from '../../../platform/words.tsx';

type Asked = Omit<ComponentProps<typeof Conflict<AgendaItem>>, 'schema' | 'compare'>;

interface ItemConflictProps extends Asked {
  mine: ChangeAgendaItemBody | undefined;
  /** Who presents, as typed or chosen. */
  presenter: string | null;
}

/** Two people changed the item: only what differs, as both would read it. */
export function ItemConflict({ mine, presenter, ...asked }: ItemConflictProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const compare = (theirs: AgendaItem) =>
    (
      [
        [t('agenda.item'), mine?.title, theirs.title],
        [t('agenda.purpose'), mine?.purpose && t(`purpose.${mine.purpose}`), t(`purpose.${theirs.purpose}`)],
        [t('agenda.duration'), mine?.minutes && fmt.duration(mine.minutes), fmt.duration(theirs.minutes)],
        [t('agenda.presenter'), presenter, theirs.presenter],
        [t('agenda.description'), mine?.description, theirs.description],
      ] as const
    )
      .filter(([, own, other]) => own !== other)
      .map(([label, own, other]) => ({ label, mine: own, theirs: other }));
  return <Conflict {...asked} schema={agendaItem} compare={compare} />;
}
