import type { ChangeManyBody } from '@trame/contracts/action-plan';
import type { PersonRef } from '@trame/contracts/people';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { Button } from '@trame/ui/button';
import { Menu } from '@trame/ui/menu';
import { Modal } from '@trame/ui/modal';
import { SelectionBar } from '@trame/ui/selection-bar';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Tags from 'lucide-react/icons/tags';
import UserCog from 'lucide-react/icons/user-cog';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import styles from '../action-plan.module.css';
import { AskNewsButton } from '../ask-news/ask-news-button.tsx';
import { type PlanSearch, planQueryOf } from '../plan-search.ts';
import type { Selection } from '../use-selection.ts';
import { AddServed } from './add-served.tsx';
import { BulkPreview } from './bulk-preview.tsx';

const DELAYS = [15, 30, 90, 180] as const;

interface BulkBarProps {
  selection: Selection;
  search: PlanSearch;
  /** How many actions match the filter. */
  total: number;
}

/** What to do with the ticked actions, or with all that match. */
export function BulkBar({ selection, search, total }: BulkBarProps) {
  const { t } = useTranslation('actionPlan');
  const [naming, setNaming] = useState(false);
  const [tagging, setTagging] = useState(false);
  const { sort: _, direction: __, ...matching } = planQueryOf(search);
  const which = selection.matching ? { matching } : { ids: [...selection.chosen] };
  const views = useTranslation('planViews');
  const served = useTranslation('frameworks');
  const titled = (what: string, value: string) => views.t('bulk.title', { what, value });
  const [asked, ask] = useState<{ body: ChangeManyBody; title: string } | null>(null);
  const change = (one: ChangeManyBody['change'], title: string) => ask({ body: { which, change: one }, title });
  const done = () => {
    ask(null);
    selection.clear();
  };
  const delays = DELAYS.map((count) => ({
    id: String(count),
    label: t('bulk.postponeDays', { count }),
    onAction: () => change({ postponeDays: count }, t('bulk.postponeDays', { count })),
  }));
  const statuses = ACTION_STATUSES.map((status) => ({
    id: status,
    label: t(`status.${status}`),
    onAction: () => change({ status }, titled(t('bulk.status'), t(`status.${status}`))),
  }));
  return (
    <SelectionBar count={selection.chosen.size} onClear={selection.clear}>
      <Button size="s" icon={UserCog} onClick={() => setNaming(true)}>
        {t('bulk.lead')}
      </Button>
      <Menu label={t('bulk.postpone')} size="s" groups={[{ entries: delays }]}>
        <CalendarClock /> {t('bulk.postpone')}
      </Menu>
      <Menu label={t('bulk.status')} size="s" groups={[{ entries: statuses }]}>
        <CircleDashed /> {t('bulk.status')}
      </Menu>
      <Button size="s" icon={Tags} onClick={() => setTagging(true)}>
        {served.t('bulk.open')}
      </Button>
      <AskNewsButton which={which} small />
      {selection.chosen.size < total ? (
        <Button size="s" onClick={selection.takeAll}>
          {t('bulk.allMatching', { count: total })}
        </Button>
      ) : null}
      <Modal isOpen={naming} title={t('bulk.lead')} onClose={() => setNaming(false)}>
        <NewLead
          onChosen={({ id, name }) => {
            change({ leadPersonId: id }, titled(t('bulk.lead'), name));
            setNaming(false);
          }}
        />
      </Modal>
      <Modal isOpen={tagging} title={served.t('bulk.title')} onClose={() => setTagging(false)}>
        <AddServed
          onChosen={(one, words) => {
            change(one, titled(served.t('bulk.apply'), words));
            setTagging(false);
          }}
        />
      </Modal>
      <BulkPreview asked={asked} onDone={done} onClose={() => ask(null)} />
    </SelectionBar>
  );
}

function NewLead({ onChosen }: { onChosen: (person: PersonRef) => void }) {
  const { t } = useTranslation('actionPlan');
  const [person, setPerson] = useState<PersonRef | null>(null);
  return (
    <div className={styles['form']}>
      <PersonPicker label={t('bulk.choose')} value={person} onChange={setPerson} />
      <Button variant="primary" disabled={!person} onClick={() => (person ? onChosen(person) : undefined)}>
        {t('bulk.apply')}
      </Button>
    </div>
  );
}
