import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import type { Spoken } from './lite-spoken.ts';

/** What a council shows everybody of its plan; `null` when it shows nothing, or is not there. No person is named. */
export interface PublicPlanPage extends Spoken {
  page: 'publicPlan';
  plan: {
    council: string;
    zone: string;
    roadmap: string | null;
    actions: readonly {
      number: string | null;
      title: string;
      status: ActionStatus;
      axis: { id: string; number: string | null; title: string } | null;
      startsOn: string | null;
      dueOn: string | null;
      dueText: string | null;
      progress: number;
      leadOrganization: string | null;
    }[];
  } | null;
}
