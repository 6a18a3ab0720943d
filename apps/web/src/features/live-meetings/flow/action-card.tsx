import { Link } from '@tanstack/react-router';
import type { BornAction } from '@trame/contracts/live-meetings';
import { Avatar } from '@trame/ui/avatar';
import { Chip } from '@trame/ui/chip';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { CarriedDecision } from '../../../platform/decisions/carried-decision.tsx';
import { changeOf, draftOfAction } from '../composer/line-draft.ts';
import { useLive } from '../live.tsx';
import { EditLine } from './edit-line.tsx';
import styles from './flow.module.css';
import { LineMenu } from './line-menu.tsx';
import { useEditing } from './use-editing.ts';
import { useHour } from './use-hour.ts';

/** An action in the flow: who, when, and the way to the plan it joined. */
export function ActionCard({ action }: { action: BornAction }) {
  const { t } = useTranslation('liveMeetings');
  const hour = useHour();
  const { id, itemId, version, title, bornAt } = action;
  const [editing, setEditing] = useEditing(itemId ?? '', id);
  const draft = draftOfAction(action);
  const where = { itemId: itemId ?? '', version, at: bornAt };
  return (
    <div className={`${styles['card']} ${styles['action']}`} id={`action-${id}`}>
      <div className={styles['head']}>
        <CircleCheck />
        <span>{t('line.ACTION')}</span>
        <span className={styles['cardAt']}>{hour(bornAt)}</span>
        <LineMenu what={`${t('line.ACTION')} ${title}`} asIs={changeOf(draft, where)} onEdit={() => setEditing(true)} />
      </div>
      {editing ? (
        <EditLine draft={draft} {...where} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className={styles['cardWords']}>{title}</p>
          <Holding action={action} />
        </>
      )}
    </div>
  );
}

function Holding({ action: { id, version, title, leadId, leadName, dueOn, number } }: { action: BornAction }) {
  const { t } = useTranslation('liveMeetings');
  const { fmt, shown } = useLive();
  const { slug } = useCouncil();
  return (
    <div className={styles['facts']}>
      {leadName ? (
        <span className={styles['who']}>
          <Avatar id={leadId ?? leadName} name={leadName} size="s" />
          {leadName}
        </span>
      ) : (
        <Chip kind="warn">{t('line.noLead')}</Chip>
      )}
      {dueOn ? (
        <Chip kind="mute" icon={CalendarDays}>
          {fmt.day(dueOn, 'long')}
        </Chip>
      ) : (
        <Chip kind="warn">{t('line.noDue')}</Chip>
      )}
      {version > 0 ? (
        <Link className="small" to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
          {number ? t('line.inPlan', { number }) : t('line.toPlan')}
        </Link>
      ) : null}
      {version > 0 ? <CarriedDecision action={{ id, title }} bodyId={shown.meeting.bodyId} /> : null}
    </div>
  );
}
