import { useNavigate } from '@tanstack/react-router';
import { isPeriod } from '@trame/contracts/figures';
import { type Period, yearOfDay, yearPeriod } from '@trame/domain/figures/period';
import { DatePicker } from '@trame/ui/date-picker';
import { Segmented } from '@trame/ui/segmented';
import { Select } from '@trame/ui/select';
import { Toolbar } from '@trame/ui/toolbar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './figures.module.css';
import { type FiguresSearch, type PeriodKind, periodOf, semesterOf, semesterPeriod } from './figures-search.ts';

/** Years offered, before this one. */
const YEARS_BACK = 5;

/** Of which period, and for whose eyes; both live in the address. */
export function PeriodBar({ search, today }: { search: FiguresSearch; today: string }) {
  const { t } = useTranslation('figures');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const { kind, ...period } = periodOf(search, today);
  const go = (next: FiguresSearch) =>
    void navigate({
      to: '/$clsm/rapports/chiffres',
      params: { clsm: slug },
      search: { ...next, lecture: search.lecture },
    });
  const year = yearOfDay(period.to);
  const choose: Record<PeriodKind, FiguresSearch> = {
    year: { annee: year },
    semester: { semestre: year === yearOfDay(today) ? semesterOf(today) : `${year}-1` },
    free: { du: period.from, au: period.to },
  };
  return (
    <Toolbar
      end={
        <Segmented
          label={t('audience.label')}
          value={search.lecture ? 'SHARED' : 'INNER'}
          options={(['INNER', 'SHARED'] as const).map((id) => ({ id, label: t(`audience.${id}`) }))}
          onChange={(id) =>
            void navigate({
              to: '/$clsm/rapports/chiffres',
              params: { clsm: slug },
              search: { ...search, lecture: id === 'SHARED' ? 'partage' : undefined },
            })
          }
        />
      }
    >
      <Segmented
        label={t('period.label')}
        value={kind}
        options={(['year', 'semester', 'free'] as const).map((id) => ({ id, label: t(`period.${id}`) }))}
        onChange={(id) => go(choose[id])}
      />
      <div className={styles['which']}>
        {kind === 'free' ? (
          <FreeDates
            key={`${period.from} ${period.to}`}
            period={period}
            onChange={({ from, to }) => go({ du: from, au: to })}
          />
        ) : (
          <Periods kind={kind} period={period} today={today} go={go} />
        )}
      </div>
    </Toolbar>
  );
}

interface PeriodsProps {
  kind: 'year' | 'semester';
  period: Period;
  today: string;
  go: (next: FiguresSearch) => void;
}

function Periods({ kind, period, today, go }: PeriodsProps) {
  const { t } = useTranslation('figures');
  const last = Math.max(yearOfDay(today), yearOfDay(period.to));
  const first = Math.min(yearOfDay(today) - YEARS_BACK, yearOfDay(period.from));
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const semesters = years.flatMap((year) => [
    { id: `${year}-2`, label: t('period.secondOf', { year }) },
    { id: `${year}-1`, label: t('period.firstOf', { year }) },
  ]);
  const chosen = semesters.find(({ id }) => semesterPeriod(id).from === period.from)?.id ?? null;
  return kind === 'year' ? (
    <Select
      label={t('period.year')}
      labelHidden
      options={years.map((year) => ({ id: String(year), label: t('period.yearOf', { year }) }))}
      value={String(yearOfDay(period.from))}
      onChange={(id) => go({ annee: yearOfDay(yearPeriod(Number(id)).from) })}
    />
  ) : (
    <Select
      label={t('period.semester')}
      labelHidden
      options={semesters}
      value={chosen}
      onChange={(id) => go({ semestre: id })}
    />
  );
}

/** Two days; the address follows once they make a period. */
function FreeDates({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { t } = useTranslation(['figures', 'fields']);
  const [typed, setTyped] = useState<{ from: string | null; to: string | null }>(period);
  const take = (next: typeof typed) => {
    setTyped(next);
    const { from, to } = next;
    if (from && to && isPeriod({ from, to })) onChange({ from, to });
  };
  const { from, to } = typed;
  const wrong = from && to && !isPeriod({ from, to }) ? t('fields:named.no_such_period') : undefined;
  return (
    <>
      <DatePicker label={t('figures:period.from')} value={from} onChange={(day) => take({ ...typed, from: day })} />
      <DatePicker
        label={t('figures:period.to')}
        value={to}
        error={wrong}
        onChange={(day) => take({ ...typed, to: day })}
      />
    </>
  );
}
