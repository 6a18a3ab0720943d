import { ValidationFailed } from '../../platform/errors/refusals.ts';

/** @throws ValidationFailed when an action would end before it starts */
export function refuseEndBeforeStart({ startsOn, dueOn }: { startsOn: string | null; dueOn: string | null }): void {
  if (!startsOn || !dueOn || startsOn <= dueOn) return;
  throw new ValidationFailed([{ pointer: '/body/dueOn', code: 'end_before_start', detail: 'end_before_start' }]);
}
