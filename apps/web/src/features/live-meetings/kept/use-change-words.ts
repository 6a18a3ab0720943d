import type { CellCount } from '@trame/contracts/cells';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import type { Change } from './change.ts';

/** Says what a change would have done, in words a person can recognise it by. */
export function useChangeWords(): (change: Change) => string {
  const { t } = useTranslation(['liveMeetings', 'minutes', 'cells']);
  const { shown } = useLive();
  return (change) => {
    if (change.kind === 'open') {
      return t('change.open', { title: shown.items.find(({ id }) => id === change.id)?.title ?? '' });
    }
    if (change.kind === 'count') return countWords(t, { counter: change.id, count: change.body.count });
    if (change.body === null) return t(`change.removed.${change.kind}`);
    if (change.kind !== 'attendance') return t('change.line', { text: textOf(change.body) });
    const { name, status } = change.body;
    return t('change.attendance', { name, status: t(`minutes:presence.${status}`) });
  };
}

/** What the server says it has, instead of what was sent: `current` of its refusal. */
interface Stored {
  text?: string;
  title?: string;
  name?: string;
  status?: AttendanceStatus;
  removed?: boolean;
  counter?: CellCount['counter'];
  count?: number;
}

/** Says what the server has in place of a change it refused. */
export function useStoredWords(): (current: unknown) => string {
  const { t } = useTranslation(['liveMeetings', 'minutes', 'cells']);
  return (current) => {
    const { text, title, name = '', status, removed, counter, count = 0 } = (current ?? {}) as Stored;
    if (removed) return t('change.gone');
    if (counter) return countWords(t, { counter, count });
    if (status) return t('change.attendance', { name, status: t(`minutes:presence.${status}`) });
    return t('change.line', { text: text ?? title ?? '' });
  };
}

const countWords = (
  t: TFunction<['liveMeetings', 'minutes', 'cells']>,
  { counter, count }: Pick<CellCount, 'counter' | 'count'>,
): string => t('cells:line', { line: t(`cells:counter.${counter}`), count });

const textOf = (body: { text: string } | { title: string }): string => ('text' in body ? body.text : body.title);
