import { ValidationFailed } from '../../platform/errors/refusals.ts';

/** @throws ValidationFailed, at `pointer`, when something would end before it starts */
export function refuseEndBeforeStart(
  { startsOn, dueOn }: { startsOn: string | null; dueOn: string | null },
  pointer: `/body/${string}` = '/body/dueOn',
): void {
  if (!startsOn || !dueOn || startsOn <= dueOn) return;
  throw new ValidationFailed([{ pointer, code: 'end_before_start', detail: 'end_before_start' }]);
}
