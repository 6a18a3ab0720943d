import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import type { ClashingDate } from '../clashes/use-clashing.ts';
import { useHolidayName } from '../holidays.ts';
import type { RepeatDraft } from './repeat-draft.ts';
import styles from './series.module.css';

interface DateLineProps {
  /** A wall time the rule gives. */
  local: string;
  draft: RepeatDraft;
  /** Dates at which something else stands. */
  clashing: readonly ClashingDate[];
  onChange: (draft: RepeatDraft) => void;
}

/** One date of a rule: kept or not, and moved when it is a public holiday or something else stands at that time. */
export function DateLine({ local, draft, clashing, onChange }: DateLineProps) {
  const { t } = useTranslation('series');
  const fmt = useFmt();
  const holidayName = useHolidayName();
  const [isMoving, setIsMoving] = useState(false);
  const on = local.slice(0, 10);
  const heldAt = draft.moved.find((date) => date.on === on)?.local ?? local;
  const held = heldAt.slice(0, 10);
  const isKept = !draft.leftOut.includes(on);
  const holiday = holidayName(held);
  const isMoved = held !== on;
  const [other] = clashing.find(({ at }) => at === heldAt)?.clashes ?? [];
  const tick = (isTicked: boolean) =>
    onChange({ ...draft, leftOut: isTicked ? draft.leftOut.filter((day) => day !== on) : [...draft.leftOut, on] });
  const move = (day: string | null) => {
    const others = draft.moved.filter((date) => date.on !== on);
    onChange({ ...draft, moved: day && day !== on ? [...others, { on, local: `${day}${local.slice(10)}` }] : others });
  };
  const notes = [
    ...(isMoved ? [t('dates.moved', { day: fmt.day(on, 'weekday') })] : []),
    ...(holiday ? [t('dates.holiday', { name: holiday })] : []),
    ...(other && isKept ? [t('dates.sameTime', { title: other.clash.title })] : []),
  ];
  return (
    <div className={styles['date']} data-warned={Boolean(holiday ?? other) && isKept}>
      <Checkbox
        label={capital(fmt.day(held))}
        hint={notes.length > 0 ? notes.join(', ') : undefined}
        checked={isKept}
        onChange={({ target }) => tick(target.checked)}
      />
      {isKept && (holidayName(on) || other || isMoved) ? (
        <Button size="s" aria-expanded={isMoving} onClick={() => setIsMoving(!isMoving)}>
          <span aria-hidden="true">{t('dates.move')}</span>
          <span className="sr">{t('dates.moveOne', { day: fmt.day(on, 'long') })}</span>
        </Button>
      ) : null}
      {isMoving && isKept ? (
        <div className={styles['moving']}>
          <DatePicker label={t('dates.newDay')} value={held} onChange={move} />
          {isMoved ? (
            <Button size="s" onClick={() => move(null)}>
              {t('dates.back', { day: fmt.day(on, 'brief') })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
