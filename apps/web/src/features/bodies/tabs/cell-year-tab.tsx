import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type CellYear, cellsApi } from '@trame/contracts/cells';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { CellAccountCharts } from '../../../platform/cells/cell-account.tsx';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import styles from '../bodies.module.css';

/** What a situation cell counted in a year, as whoever reads may know it. */
export function CellYearTab({ bodyId }: { bodyId: string }) {
  const { councilId } = useCouncil();
  const [year, setYear] = useState<number | undefined>(undefined);
  const query = useQuery({
    queryKey: [councilId, 'cells', bodyId, 'year', year ?? null],
    queryFn: ({ signal }) => call(cellsApi.year, { params: { councilId, bodyId }, query: { year } }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
      {(read) => <OneYear read={read} onYear={setYear} />}
    </Loaded>
  );
}

function OneYear({ read, onYear }: { read: CellYear; onYear: (year: number) => void }) {
  const { t } = useTranslation('cells');
  const { year, years, meetings, account, exact, edition, source } = read;
  const total = account?.total.under ? t('year.under') : t('total', { count: account?.total.value ?? 0 });
  return (
    <section className={styles['cellYear']} aria-label={t('year.title')}>
      <Select
        label={t('year.choose')}
        options={years.map((one) => ({ id: String(one), label: String(one) }))}
        value={String(year)}
        onChange={(chosen) => onYear(Number(chosen))}
      />
      {meetings === 0 ? <EmptyState>{t('year.noMeeting', { year })}</EmptyState> : null}
      {meetings > 0 && account === null ? <p>{t('year.waits')}</p> : null}
      {meetings > 0 && account ? (
        <>
          <h2>{t('year.summary', { year, total, count: meetings })}</h2>
          <p className="muted">{t(exact ? 'year.exact' : 'year.masked')}</p>
          <CellAccountCharts account={account} />
          <p className="small muted">{t('year.source', { edition, source })}</p>
        </>
      ) : null}
    </section>
  );
}
