import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import type { AgendaClock } from '@trame/domain/meetings/agenda-clock';
import { ReorderList } from '@trame/ui/reorder-list';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import styles from './agenda.module.css';
import { useOrderAgenda, useRemoveItem } from './agenda.queries.ts';
import { AgendaLine } from './agenda-line.tsx';
import { ChangeItemDialog } from './change-item.dialog.tsx';

/** The agenda put in order by drag, by keyboard or by Monter and Descendre; each line is changed or removed. */
export function AgendaBuilder({ meeting, clock }: { meeting: MeetingPage; clock: AgendaClock }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const order = useOrderAgenda(path);
  const remove = useRemoveItem(path);
  const [changing, setChanging] = useState<AgendaItem | null>(null);
  const places = new Map(meeting.items.map(({ id }, place) => [id, place]));
  const startOf = ({ id }: AgendaItem) => clock.starts[places.get(id) ?? 0] ?? meeting.starts.local;
  const menuOf = (item: AgendaItem) => [
    {
      label: t('agenda.more'),
      entries: [
        { id: 'change', label: t('agenda.edit'), icon: Pencil, onAction: () => setChanging(item) },
        {
          id: 'remove',
          label: t('agenda.remove'),
          icon: Trash,
          danger: true,
          onAction: () => remove.mutate({ itemId: item.id, version: item.version }),
        },
      ],
    },
  ];
  return (
    <div className={styles['list']}>
      <ReorderList
        label={t('agenda.list')}
        items={meeting.items}
        nameOf={({ title }) => title}
        onReorder={(ids) => order.mutate(ids)}
        menu={menuOf}
        empty={<p className={styles['empty']}>{t('agenda.empty')}</p>}
      >
        {(item) => <AgendaLine item={item} start={startOf(item)} />}
      </ReorderList>
      {changing ? <ChangeItemDialog path={path} item={changing} onClose={() => setChanging(null)} /> : null}
    </div>
  );
}
