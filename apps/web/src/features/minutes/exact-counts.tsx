import { useQuery } from '@tanstack/react-query';
import { cellsApi } from '@trame/contracts/cells';
import type { Minutes } from '@trame/contracts/minutes';
import { cellFormOn } from '@trame/domain/cells/cell-form';
import { exactAccount } from '@trame/domain/cells/cell-secrecy';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { CellAccountCharts } from '../../platform/cells/cell-account.tsx';
import { useCouncil } from '../../platform/council.tsx';
import styles from './minutes.module.css';

/** What a cell counted, number by number: on this screen, and in no document. */
export function ExactCounts({ minutes: { meeting } }: { minutes: Minutes }) {
  const { t } = useTranslation('cells');
  const { councilId } = useCouncil();
  const { data } = useQuery({
    queryKey: [councilId, 'cells', 'meeting', meeting.id],
    queryFn: ({ signal }) => call(cellsApi.counts, { params: { councilId, meetingId: meeting.id } }, signal),
  });
  if (!data || data.items.length === 0) return null;
  const counts = Object.fromEntries(data.items.map(({ counter, count }) => [counter, count]));
  return (
    <div className={styles['exact']} data-print="hide">
      <Details summary={t('said.exact')}>
        <CellAccountCharts account={exactAccount(cellFormOn(meeting.startsLocal.slice(0, 10)), counts)} />
      </Details>
    </div>
  );
}
