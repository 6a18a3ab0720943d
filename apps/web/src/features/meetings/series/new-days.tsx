import type { SeriesDate } from '@trame/contracts/series';
import { pairDates } from '@trame/domain/series/occurrences';
import { DatePicker } from '@trame/ui/date-picker';
import { useTranslation } from 'react-i18next';
import type { SeriesMeeting } from '../clashes/use-clashing.ts';
import { datesOf, type RepeatDraft } from './repeat-draft.ts';
import { RepeatsField } from './repeats-field.tsx';
import styles from './series.module.css';

interface NewDaysProps {
  /** The first day under the new rule; empty while it is being typed. */
  day: string;
  /** The same with its hour. */
  first: string;
  draft: RepeatDraft;
  /** What the rule gives. */
  given: readonly string[];
  following: readonly SeriesDate[];
  about: SeriesMeeting;
  isAsked: boolean;
  onDay: (day: string) => void;
  onDraft: (draft: RepeatDraft) => void;
}

/** Another rule for what follows, and what that does to the meetings there are. */
export function NewDays({ day, first, draft, given, following, about, isAsked, onDay, onDraft }: NewDaysProps) {
  const { t } = useTranslation('series');
  const { added, left } = pairDates(following, datesOf(draft, given));
  const cancelled = left.filter(({ isConvened }) => isConvened).length;
  const effects = [
    ['added', added.length],
    ['removed', left.length - cancelled],
    ['cancelled', cancelled],
  ] as const;
  const shown = given.length === 0 ? [] : effects.filter(([, count]) => count > 0);
  return (
    <div className={styles['repeats']}>
      <DatePicker
        label={t('following.firstDay')}
        value={day || null}
        error={isAsked && !day ? t('following.dayFault') : undefined}
        onChange={(next) => onDay(next ?? '')}
      />
      <RepeatsField
        local={day && first.length === 16 ? first : ''}
        draft={draft}
        about={about}
        onChange={onDraft}
        isAsked={isAsked}
        isAlways
      />
      <output>
        {shown.length > 0 ? (
          <ul className={styles['effects']}>
            {shown.map(([what, count]) => (
              <li key={what}>{t(`following.${what}`, { count })}</li>
            ))}
          </ul>
        ) : null}
      </output>
    </div>
  );
}
