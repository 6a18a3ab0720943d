import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { placeSaid, priceSaid } from '@trame/copy/event-words';
import { type EventState, isInProgramme, needsReason, nextStates } from '@trame/domain/campaigns/event-state';
import { Button } from '@trame/ui/button';
import { Menu } from '@trame/ui/menu';
import { Modal } from '@trame/ui/modal';
import Pencil from 'lucide-react/icons/pencil';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { useFmt } from '../../platform/words.tsx';
import { AskChangeDialog } from './ask-change.dialog.tsx';
import styles from './campaigns.module.css';
import { useStep } from './campaigns.queries.ts';
import { CountDialog } from './count.dialog.tsx';
import { EventDates, EventMarks, StateChip } from './event-facts.tsx';
import { MergeDialog } from './merge.dialog.tsx';
import { ReasonDialog } from './reason.dialog.tsx';

interface EventSheetProps {
  event: CampaignEvent;
  others: readonly CampaignEvent[];
  onEdit: () => void;
  onClose: () => void;
}

type Asked = 'ASK_CHANGE' | 'COUNT' | 'MERGE' | EventState;

/** All that is known of an event, and what may be done with it. */
export function EventSheet({ event, others, onEdit, onClose }: EventSheetProps) {
  const { can } = useCouncil();
  const [asked, ask] = useState<Asked | null>(null);
  const footer = can('campaigns.manage') ? <EventActs event={event} onAsk={ask} onEdit={onEdit} /> : undefined;
  const close = () => ask(null);
  return (
    <>
      <Modal kind="drawer" title={event.title} isOpen={asked === null} onClose={onClose} footer={footer}>
        <div className={styles['sheet']}>
          <p className={styles['marks']}>
            <StateChip state={event.state} /> <EventMarks event={event} />
          </p>
          {event.description ? <p className={styles['text']}>{event.description}</p> : null}
          <EventFacts event={event} />
          <StaffFacts event={event} />
        </div>
      </Modal>
      {asked === 'ASK_CHANGE' ? <AskChangeDialog event={event} onClose={close} /> : null}
      {asked === 'COUNT' ? <CountDialog event={event} onClose={close} /> : null}
      {asked === 'MERGE' ? <MergeDialog event={event} others={others} onClose={close} /> : null}
      {asked && asked !== 'ASK_CHANGE' && asked !== 'COUNT' && asked !== 'MERGE' ? (
        <ReasonDialog event={event} to={asked} onClose={close} />
      ) : null}
    </>
  );
}

function EventFacts({ event }: { event: CampaignEvent }) {
  const { t, i18n } = useTranslation(['programme', 'campaigns']);
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { actions, link, capacity, attendance } = event;
  return (
    <dl className={styles['list']}>
      <Fact label={t('facts.when')}>
        <EventDates slots={event.slots} />
      </Fact>
      <Fact label={t('facts.where')}>{placeSaid(event)}</Fact>
      <Fact label={t('facts.audience')}>{event.audience}</Fact>
      <Fact label={t('facts.organizer')}>{event.organizer}</Fact>
      <Fact label={t('facts.access')}>{event.access}</Fact>
      <Fact label={t('facts.accessibility')}>{event.accessibility}</Fact>
      <Fact label={t('facts.cost')}>{priceSaid(i18n, event)}</Fact>
      <Fact label={t('facts.capacity')}>{capacity === null ? null : fmt.number(capacity)}</Fact>
      <Fact label={t('facts.link')}>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        ) : null}
      </Fact>
      <Fact label={t('facts.attendance')}>{attendance === null ? null : t('attendance', { count: attendance })}</Fact>
      <Fact label={t('campaigns:sheet.actions')}>
        {actions.length > 0 ? (
          <ul>
            {actions.map(({ id, number, title }) => (
              <li key={id}>
                <HrefLink href={`/${slug}/plan/actions/${id}`}>{[number, title].filter(Boolean).join(' ')}</HrefLink>
              </li>
            ))}
          </ul>
        ) : null}
      </Fact>
    </dl>
  );
}

/** What the coordination alone reads, or wrote. */
function StaffFacts({ event }: { event: CampaignEvent }) {
  const { t } = useTranslation('campaigns');
  const { can } = useCouncil();
  const { mutate: step } = useStep();
  const { contact, reason, changeRequest, doubles } = event;
  return (
    <dl className={styles['list']}>
      <Fact label={t('sheet.request')}>{changeRequest}</Fact>
      <Fact label={t('sheet.reason')}>{reason}</Fact>
      <Fact label={t('sheet.contact')}>
        {contact ? [contact.name, contact.email, contact.phone].filter(Boolean).join('\n') : null}
      </Fact>
      <Fact label={t('sheet.doubles')}>
        {doubles.length > 0 ? (
          <ul>
            {doubles.map((double) => (
              <li key={double.id}>
                {double.title}{' '}
                {can('campaigns.manage') ? (
                  <Button
                    size="s"
                    variant="quiet"
                    onClick={() =>
                      step({ event: { ...double, state: event.state }, body: { act: 'MERGE', intoId: null } })
                    }
                  >
                    {t('sheet.part')} <span className="sr">{t('named', { title: double.title })}</span>
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles['text']}>{children}</dd>
    </div>
  );
}

interface EventActsProps {
  event: CampaignEvent;
  onAsk: (what: Asked) => void;
  onEdit: () => void;
}

/** The usual next step first; the others in a menu. A step that is told, or needs a reason, asks first. */
function EventActs({ event, onAsk, onEdit }: EventActsProps) {
  const { t } = useTranslation('campaigns');
  const { mutate: step, isPending } = useStep();
  const { state, contact } = event;
  const go = (to: EventState) => {
    if (needsReason(to) || contact?.email) onAsk(to);
    else step({ event, body: { act: 'MOVE', to, reason: null, tell: false } });
  };
  const [first, ...others] = nextStates(state);
  const counts = isInProgramme(state) ? [{ id: 'count', label: t('sheet.count'), onAction: () => onAsk('COUNT') }] : [];
  const asks =
    state === 'PROPOSED' && contact?.email
      ? [{ id: 'ask', label: t('sheet.ask'), onAction: () => onAsk('ASK_CHANGE') }]
      : [];
  const merges = event.published ? [] : [{ id: 'merge', label: t('sheet.merge'), onAction: () => onAsk('MERGE') }];
  const moves = others.map((to) => ({
    ...{ id: to, label: t('sheet.moveTo', { state: t(`states.${to}`) }), danger: needsReason(to) },
    onAction: () => go(to),
  }));
  return (
    <>
      <Menu
        label={t('sheet.acts')}
        groups={[{ entries: [...asks, ...counts, ...merges] }, { entries: moves }].filter(
          ({ entries }) => entries.length > 0,
        )}
      >
        {t('sheet.acts')}
      </Menu>
      <Button icon={Pencil} onClick={onEdit}>
        {t('sheet.edit')}
      </Button>
      {first ? (
        <Button variant="primary" pending={isPending} onClick={() => go(first)}>
          {t('sheet.moveTo', { state: t(`states.${first}`) })}
        </Button>
      ) : null}
    </>
  );
}
