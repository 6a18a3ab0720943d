import { useQuery } from '@tanstack/react-query';
import type { ReturningItem } from '@trame/contracts/subjects';
import { comesBackAnyway } from '@trame/domain/subjects/return-reasons';
import { useCouncil } from '../../../platform/council.tsx';
import { returningToBody } from '../subjects/subjects.queries.ts';
import type { ScheduleForm } from './use-schedule-form.ts';

/** What comes back to the chosen body, but for what the agenda says already, such as "Prochaines dates". */
export function useReturning(form: ScheduleForm): ReturningItem[] {
  const { councilId } = useCouncil();
  const [bodyId, agenda = []] = form.watch(['bodyId', 'agenda']);
  const items = useQuery(returningToBody(councilId, bodyId)).data?.items ?? [];
  const titles = new Set(agenda.map(({ title }) => title.toLowerCase()));
  return items.filter(({ title, reasons }) => comesBackAnyway(reasons) || !titles.has(title.toLowerCase()));
}
