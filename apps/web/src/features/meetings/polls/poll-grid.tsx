import type { PollPage, PollPerson, PollSlot } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { AnswerMark } from './answer-cell.tsx';
import { CountsBar } from './counts-bar.tsx';
import styles from './polls.module.css';
import { markOf, SlotMark } from './slot-marks.tsx';
import { SlotPresence } from './slot-summary.tsx';
import type { Choose } from './slots-choice.tsx';
import { TypeAnswersButton } from './type-answers.dialog.tsx';

/** Widths under which a column says nothing any more: the grid then scrolls. */
const NAME_REM = 16;
const SLOT_REM = 9;

interface PollGridProps {
  poll: PollPage;
  onChoose: Choose;
}

/** Dates across, people down: looked at rather than read. For the coordination and the chair. */
export function PollGrid({ poll, onChoose }: PollGridProps) {
  const { t } = useTranslation('polls');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
    <section className={styles['frame']} aria-label={t('grid.title')} tabIndex={0}>
      <table className={styles['grid']} style={{ minWidth: `${NAME_REM + poll.slots.length * SLOT_REM}rem` }}>
        <caption className="sr">{t('grid.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('grid.person')}</th>
            {poll.slots.map((slot) => (
              <SlotHead key={slot.id} poll={poll} slot={slot} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles['sums']}>
            <th scope="row">{t('grid.summary')}</th>
            {poll.slots.map((slot) => (
              <SlotSum key={slot.id} poll={poll} slot={slot} onChoose={onChoose} />
            ))}
          </tr>
          {(poll.people ?? []).map((person) => (
            <PersonRow key={person.personId} poll={poll} person={person} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SlotHead({ poll, slot }: { poll: PollPage; slot: PollSlot }) {
  const fmt = useFmt();
  return (
    <th scope="col" data-mark={markOf(poll, slot.id)}>
      <time dateTime={slot.local} className={styles['when']}>
        <span>{fmt.day(slot.local, 'name')}</span>
        <b>{fmt.day(slot.local, 'short')}</b>
        <span>{fmt.time(slot.local.slice(11))}</span>
      </time>
    </th>
  );
}

function SlotSum({ poll, slot, onChoose }: { poll: PollPage; slot: PollSlot; onChoose: Choose }) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  return (
    <td data-mark={markOf(poll, slot.id)}>
      <div className={styles['sum']}>
        <SlotMark poll={poll} slot={slot} />
        {slot.counts ? <CountsBar counts={slot.counts} legend /> : null}
        <SlotPresence presence={slot.presence} />
        {onChoose ? (
          <Button
            size="s"
            wide
            aria-label={t('best.chooseOne', { when: fmt.dayTime(slot.local) })}
            onClick={() => onChoose(slot.id)}
          >
            {t('best.take')}
          </Button>
        ) : null}
      </div>
    </td>
  );
}

function PersonRow({ poll, person }: { poll: PollPage; person: PollPerson }) {
  const { t } = useTranslation('polls');
  const { can } = useCouncil();
  const { name, organization, offices, origin, answers } = person;
  const about = [
    ...offices.map((office) => t(`grid.office.${office}`)),
    ...(organization ? [organization] : []),
    ...(origin === 'TYPED' || origin === 'APP' ? [t(`grid.origin.${origin}`)] : []),
  ].join(', ');
  return (
    <tr>
      <th scope="row">
        <div className={styles['person']}>
          <span>
            {name}
            {about ? <small className={styles['quiet']}>{about}</small> : null}
          </span>
          {can('polls.type') && isUndecided(poll.phase) ? <TypeAnswersButton poll={poll} person={person} /> : null}
        </div>
      </th>
      {poll.slots.map(({ id }) => (
        <td key={id} data-mark={markOf(poll, id)}>
          <AnswerMark answer={answers[id]} />
        </td>
      ))}
    </tr>
  );
}
