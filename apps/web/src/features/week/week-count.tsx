import { useQuery } from '@tanstack/react-query';
import { Counter } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { weekOf } from './week.queries.ts';

/** How many things are to do, beside "Cette semaine" in the menu; nothing while there is nothing. */
export function WeekCount() {
  const { t } = useTranslation('week');
  const { councilId } = useCouncil();
  const count = useQuery(weekOf(councilId)).data?.toDos.length ?? 0;
  return count > 0 ? <Counter strong value={count} label={t('toDo.counter', { count })} /> : null;
}
