import type { planReview as source } from '../fr/plan-review.ts';
import type { Twin } from '../language.ts';

export const planReview: Twin<typeof source> = {
  title: 'Review of the action plan',
  reasons: {
    LATE: 'Late',
    BLOCKED: 'Blocked',
    SILENT: 'Without news for 90 days',
    PROPOSED: 'To approve',
    ADDED: 'Added',
  },
  outcomes: {
    CONTINUE: 'Goes on',
    NEW_DATE: 'New date',
    APPROVE: 'Approved',
    HOLD: 'On hold',
    DROP: 'Dropped',
    HELP: 'Help asked for',
    SEND: 'Sent to a group',
    DECISION: 'Decision',
  },
  said: {
    NEW_DATE: 'Due date moved to {{day}}',
    HELP: 'Help asked from {{who}}',
    SEND: 'Sent to {{who}}',
    APPROVE: 'Action approved',
    HOLD: 'Action put on hold',
    DROP: 'Action dropped',
    CONTINUE: 'The action goes on',
    DECISION: 'Decision taken',
    decision: 'decision {{number}}',
  },
};
