import { type AgendaItem, type agendaApi, agendaItem } from '@trame/contracts/agenda';
import type { RequestOf } from '@trame/contracts/endpoint';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../../platform/conflict.tsx';
import { useFmt } from '../../../platform/words.tsx';

type ChangeBody = RequestOf<typeof agendaApi.change>['body'];
type Asked = Omit<ComponentProps<typeof Conflict<AgendaItem>>, 'schema' | 'compare'>;

interface ItemConflictProps extends Asked {
  mine: ChangeBody | undefined;
}

/** Two people changed the item: only what differs, as both would read it. */
export function ItemConflict({ mine, ...asked }: ItemConflictProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const namesOf = (presenters: readonly { name?: string | null | undefined }[]) =>
    fmt.names(presenters.map(({ name }) => ({ name: name ?? '' })));
  const yesOrNo = (is: boolean) => t(is ? 'agenda.yes' : 'agenda.no');
  const compare = (theirs: AgendaItem) =>
    (
      [
        [t('agenda.item'), mine?.title, theirs.title],
        [t('agenda.purpose'), mine?.purpose && t(`purpose.${mine.purpose}`), t(`purpose.${theirs.purpose}`)],
        [t('agenda.duration'), mine?.minutes && fmt.duration(mine.minutes), fmt.duration(theirs.minutes)],
        [t('agenda.presenter'), namesOf(mine?.presenters ?? []), namesOf(theirs.presenters)],
        [
          t('agenda.restricted'),
          mine?.restricted === undefined ? undefined : yesOrNo(mine.restricted),
          yesOrNo(theirs.restricted),
        ],
        [t('agenda.description'), mine?.description, theirs.description],
      ] as const
    )
      .filter(([, own, other]) => own !== other)
      .map(([label, own, other]) => ({ label, mine: own, theirs: other }));
  return <Conflict {...asked} schema={agendaItem} compare={compare} />;
}
