import type { ButtonLook } from '@trame/ui/button';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import looks from '../../../platform/calendar/calendar.module.css';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { PlanSearch } from '../plan-search.ts';
import type { Month } from './month.ts';

interface MonthBarProps {
  month: Month;
  search: PlanSearch;
}

/** Which month is shown, and the ways to others: each is an address, so Back undoes. */
export function MonthBar({ month, search }: MonthBarProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  return (
    <div className={looks['bar']}>
      <h2 aria-live="polite">{capital(fmt.day(month.first, 'month'))}</h2>
      <nav aria-label={t('calendar.move')} className={looks['moves']}>
        <Move mois={month.before} search={search} icon={ChevronLeft}>
          {t('calendar.previous.mois')}
        </Move>
        <Move mois={undefined} search={search}>
          {t('calendar.today')}
        </Move>
        <Move mois={month.after} search={search} iconEnd={ChevronRight}>
          {t('calendar.next.mois')}
        </Move>
      </nav>
    </div>
  );
}

type MoveProps = Pick<ButtonLook, 'icon' | 'iconEnd'> & {
  mois: string | undefined;
  search: PlanSearch;
  children: ReactNode;
};

function Move({ mois, search, ...look }: MoveProps) {
  const { slug } = useCouncil();
  const next = { ...search, mois };
  return <RouterButton {...look} to="/$clsm/plan" params={{ clsm: slug }} search={next} resetScroll={false} size="s" />;
}
