import { weekNumber } from '@trame/domain/time/wall-clock';
import type { ButtonLook } from '@trame/ui/button';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../platform/calendar/calendar.module.css';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import type { ListSearch } from '../meetings.search.ts';
import { type CalendarPeriod, periodAround, searchOf, stepped } from './calendar-period.ts';

interface PeriodBarProps {
  period: CalendarPeriod;
  search: ListSearch;
}

/** Which year, month or week is shown, and the ways to others: each is an address, so Back undoes. */
export function PeriodBar({ period, search }: PeriodBarProps) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { view } = period;
  return (
    <div className={styles['bar']}>
      <h2 aria-live="polite">{usePeriodName(period)}</h2>
      <nav aria-label={t('calendar.move')} className={styles['moves']}>
        <Move period={stepped(period, -1)} search={search} icon={ChevronLeft}>
          {t(`calendar.previous.${view}`)}
        </Move>
        <Move period={periodAround(view, today)} search={search}>
          {t('calendar.today')}
        </Move>
        <Move period={stepped(period, 1)} search={search} iconEnd={ChevronRight}>
          {t(`calendar.next.${view}`)}
        </Move>
      </nav>
    </div>
  );
}

type MoveProps = PeriodBarProps & Pick<ButtonLook, 'icon' | 'iconEnd'> & { children: ReactNode };

function Move({ period, search, ...look }: MoveProps) {
  const { slug } = useCouncil();
  const next = { ...search, ...searchOf(period) };
  return (
    <RouterButton {...look} to="/$clsm/reunions" params={{ clsm: slug }} search={next} resetScroll={false} size="s" />
  );
}

function usePeriodName({ view, first, last }: CalendarPeriod): string {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  if (view === 'annee') return first.slice(0, 4);
  if (view === 'mois') return capital(fmt.day(first, 'month'));
  return t('calendar.week', { number: weekNumber(first), from: fmt.day(first, 'brief'), to: fmt.day(last, 'long') });
}
