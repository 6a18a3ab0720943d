import type { Minutes } from '@trame/contracts/minutes';
import { howDecided } from '@trame/copy/how-decided';
import { situationsSaid } from '@trame/copy/situations-said';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { laidOutText } from '@trame/domain/minutes/minutes-layout';
import { wallClock } from '@trame/domain/time/wall-clock';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { CarriedDecision } from '../../platform/decisions/carried-decision.tsx';
import { useItemName } from '../../platform/item-name.ts';
import { TextBlocks } from '../../platform/text-blocks.tsx';
import { useFmt } from '../../platform/words.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { ItemActs } from './item-acts.tsx';
import styles from './minutes.module.css';

type Item = Minutes['items'][number];

/** The minutes as people read them: who was there, then item by item what was said, decided and promised. */
export function MinutesDocument({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const fmt = useFmt();
  const { meeting } = minutes;
  return (
    <article className={styles['document']} aria-label={t('document')}>
      <p className="muted">
        {[meeting.bodyLabel, fmt.dayTime(meeting.startsLocal), meeting.place].filter(Boolean).join(' · ')}
      </p>
      <AttendanceTable minutes={minutes} />
      {minutes.situations ? <SituationsSection situations={minutes.situations} /> : null}
      {minutes.items.map((item, at) => (
        <ItemSection key={item.id} minutes={minutes} item={item} position={at + 1} />
      ))}
    </article>
  );
}

/** What a situation cell says of its meeting to whoever reads its minutes. */
function SituationsSection({ situations }: { situations: NonNullable<Minutes['situations']> }) {
  const { t, i18n } = useTranslation('cells');
  return (
    <section className={styles['item']} aria-labelledby="minutes-situations">
      <h2 id="minutes-situations">{t('said.title')}</h2>
      <p>{situationsSaid(i18n, situations)}</p>
      <p className="small muted">{t('said.why')}</p>
    </section>
  );
}

function ItemSection({ minutes, item, position }: { minutes: Minutes; item: Item; position: number }) {
  const { t } = useTranslation(['minutes', 'meetings']);
  const fmt = useFmt();
  const nameOf = useItemName();
  const timeOf = (at: string): string => fmt.time(wallClock(new Date(at), minutes.meeting.zone).slice(11));
  const here = (one: { itemId: string | null }): boolean => one.itemId === item.id;
  const [decisions, actions] = [minutes.decisions.filter(here), minutes.actions.filter(here)];
  const silent = !item.hidden && item.text.length + decisions.length + actions.length === 0;
  return (
    <section className={styles['item']} aria-labelledby={`item-${item.id}`}>
      <h2 id={`item-${item.id}`}>
        {position}. {nameOf(item)}
      </h2>
      {item.hidden ? null : (
        <p className="small muted">
          {[t(`meetings:purpose.${item.purpose}`), fmt.names(item.presenters)].filter(Boolean).join(' · ')}
        </p>
      )}
      {item.restricted ? (
        <p className={styles['restricted']}>
          <Lock /> {t(item.hidden ? 'page.hidden' : 'page.restricted')}
        </p>
      ) : null}
      {silent ? <p className="muted">{item.withoutDebate ? t('page.noDebate') : t('page.empty')}</p> : null}
      <div className={styles['written']}>
        <TextBlocks blocks={laidOutText(item.text, minutes.layout)} timeOf={timeOf} />
      </div>
      {decisions.map((decision) => (
        <DecisionBox key={decision.id} decision={decision} />
      ))}
      {actions.map((action) => (
        <ActionBox key={action.id} action={action} bodyId={minutes.meeting.bodyId} />
      ))}
      {item.hidden ? null : <ItemActs minutes={minutes} item={item} decisions={decisions} />}
    </section>
  );
}

function DecisionBox({ decision }: { decision: Minutes['decisions'][number] }) {
  const { t, i18n } = useTranslation('minutes');
  const fmt = useFmt();
  const { needsExternalAct, externalReference, reviewOn } = decision;
  return (
    <div className={`${styles['box']} ${styles['decision']}`} id={`decision-${decision.id}`}>
      <p className={styles['boxHead']}>
        {t('page.decision', { number: decisionNumber(decision) })} <span>{howDecided(i18n, decision)}</span>
      </p>
      <p className={styles['boxWords']}>{decision.text}</p>
      {needsExternalAct ? (
        <p className="small">{t('page.externalAct', { reference: externalReference ?? t('page.toBeTaken') })}</p>
      ) : null}
      {reviewOn ? <p className="small">{t('page.reviewOn', { day: fmt.day(reviewOn, 'long') })}</p> : null}
    </div>
  );
}

interface ActionBoxProps {
  action: Minutes['actions'][number];
  bodyId: string;
}

function ActionBox({ action: { id, title, leadName, dueOn }, bodyId }: ActionBoxProps) {
  const { t } = useTranslation('minutes');
  const fmt = useFmt();
  const due = dueOn ? fmt.day(dueOn, 'long') : t('page.noDue');
  return (
    <div className={`${styles['box']} ${styles['action']}`}>
      <p className={styles['boxHead']}>{t('page.action')}</p>
      <p className={styles['boxWords']}>{title}</p>
      <p className="small">
        {leadName ?? t('page.noLead')} · {due}
      </p>
      <p className={styles['acts']}>
        <CarriedDecision action={{ id, title }} bodyId={bodyId} />
      </p>
    </div>
  );
}
