import type { PersonRef } from '@trame/contracts/people';
import type { RecordOutcomeBody } from '@trame/contracts/plan-review';
import { recordOutcomeBody } from '@trame/contracts/plan-review';
import { useState } from 'react';
import { z } from 'zod';
import { deviceTextName } from '../../../platform/device-texts.ts';

/** What is being said of an action, before it is recorded. */
export type Draft = Omit<RecordOutcomeBody, 'outcome' | 'actionVersion' | 'helperPersonId'> & {
  outcome: RecordOutcomeBody['outcome'] | null;
  helper: PersonRef | null;
};

const EMPTY: Draft = {
  ...{ outcome: null, sentence: '', startsOn: null, dueOn: null, helper: null },
  ...{ helperBodyId: null, bodyId: null, decisionKind: null },
};

/** What a device keeps may come from another version: what does not fit is forgotten. */
const { shape } = recordOutcomeBody;
const stored = z.object({
  ...{ outcome: shape.outcome.nullable(), sentence: z.string(), startsOn: shape.startsOn, dueOn: shape.dueOn },
  ...{ helperBodyId: shape.helperBodyId, bodyId: shape.bodyId, decisionKind: shape.decisionKind },
  helper: z.object({ id: z.string(), name: z.string() }).nullable(),
});

function kept(name: string): Draft {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return EMPTY;
  }
}

const nameOf = (personId: string, planReviewId: string, actionId: string): string =>
  deviceTextName(personId, `${planReviewId}.${actionId}`);

/** What is being said was committed, or given up. */
export const forgetDraft = (...place: Parameters<typeof nameOf>): void => localStorage.removeItem(nameOf(...place));

/** The draft of one action, kept on the device until it is recorded: a closed tab or a dead network loses nothing. */
export function useDraft(personId: string, planReviewId: string, actionId: string) {
  const name = nameOf(personId, planReviewId, actionId);
  const [draft, setDraft] = useState(() => kept(name));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    localStorage.setItem(name, JSON.stringify(next));
    setDraft(next);
  };
  const forget = () => {
    localStorage.removeItem(name);
    setDraft(EMPTY);
  };
  return { draft, change, forget };
}
