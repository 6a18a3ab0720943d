import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { ReorderList } from '@trame/ui/reorder-list';
import Archive from 'lucide-react/icons/archive';
import Paperclip from 'lucide-react/icons/paperclip';
import Pencil from 'lucide-react/icons/pencil';
import Send from 'lucide-react/icons/send';
import Trash from 'lucide-react/icons/trash-2';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { ItemDocumentsDialog } from '../../../platform/documents/item-documents.tsx';
import { useItemName } from '../../../platform/item-name.ts';
import { SendItemDialog } from '../../../platform/subjects/send-item.dialog.tsx';
import { useParkItem } from '../subjects/parking.queries.ts';
import styles from './agenda.module.css';
import { useOrderAgenda, useRemoveItem } from './agenda.queries.ts';
import { ChangeItemDialog } from './change-item.dialog.tsx';

interface AgendaBuilderProps {
  meeting: MeetingPage;
  lineOf: (item: AgendaItem) => ReactNode;
}

/** The agenda put in order by drag, by keyboard or by Monter and Descendre; each line is changed, parked, sent or removed. */
export function AgendaBuilder({ meeting, lineOf }: AgendaBuilderProps) {
  const { t } = useTranslation(['meetings', 'subjects', 'files']);
  const { councilId } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const nameOf = useItemName();
  const order = useOrderAgenda(path);
  const remove = useRemoveItem(path);
  const park = useParkItem(path);
  const [changing, setChanging] = useState<AgendaItem | null>(null);
  const [filing, setFiling] = useState<AgendaItem | null>(null);
  const [sending, setSending] = useState<AgendaItem | null>(null);
  const menuOf = (item: AgendaItem) =>
    item.hidden
      ? []
      : [
          {
            label: t('agenda.more'),
            entries: [
              { id: 'change', label: t('agenda.edit'), icon: Pencil, onAction: () => setChanging(item) },
              ...(meeting.body.type === 'SITUATION_CELL'
                ? []
                : [{ id: 'files', label: t('files:ofItem'), icon: Paperclip, onAction: () => setFiling(item) }]),
              { id: 'park', label: t('subjects:item.park'), icon: Archive, onAction: () => park.mutate(item.id) },
              { id: 'send', label: t('subjects:item.send'), icon: Send, onAction: () => setSending(item) },
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
        nameOf={nameOf}
        onReorder={(ids) => order.mutate(ids)}
        menu={menuOf}
        empty={<p className={styles['empty']}>{t('agenda.empty')}</p>}
      >
        {lineOf}
      </ReorderList>
      {changing ? (
        <ChangeItemDialog
          path={path}
          item={changing}
          convened={meeting.state !== 'DRAFT'}
          onClose={() => setChanging(null)}
        />
      ) : null}
      {filing ? <ItemDocumentsDialog item={filing} onClose={() => setFiling(null)} /> : null}
      {sending ? <SendItemDialog meeting={meeting} item={sending} onClose={() => setSending(null)} /> : null}
    </div>
  );
}
