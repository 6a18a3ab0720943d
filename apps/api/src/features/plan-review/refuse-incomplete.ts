import { SENTENCE_NEEDED } from '@trame/domain/action-plan/review';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { meant } from './step-in-hand.ts';

const missing = (field: string): ValidationFailed =>
  new ValidationFailed([{ pointer: `/body/${field}`, code: 'required', detail: 'required' }]);

/** @throws ValidationFailed when an outcome lacks what it is about: its words, its date, who helps, which group */
export function refuseIncomplete(said: ReturnType<typeof meant>): void {
  const { outcome, sentence, dueOn, helperPersonId, helperBodyId, bodyId, decisionKind } = said;
  if (!sentence && (decisionKind !== null || SENTENCE_NEEDED.includes(outcome))) throw missing('sentence');
  if (outcome === 'NEW_DATE' && !dueOn) throw missing('dueOn');
  if (outcome === 'HELP' && !helperPersonId && !helperBodyId) throw missing('helperPersonId');
  if (outcome === 'SEND' && !bodyId) throw missing('bodyId');
}
