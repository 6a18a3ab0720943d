import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { COUNCIL_ID } from '../render.tsx';

/** A sheet on which nothing is written yet, that its reader may change. */
export const aSheet = (change: Partial<ActionSheet> = {}): ActionSheet => ({
  id: COUNCIL_ID,
  version: 3,
  description: '',
  context: '',
  aims: '',
  targetPublic: null,
  humanMeans: '',
  evaluation: '',
  visibility: 'COUNCIL',
  referent: null,
  territory: [],
  frameworkItems: [],
  themes: [],
  publics: [],
  today: '2026-11-30',
  partners: [],
  budget: [],
  indicators: [],
  milestones: [],
  obstacles: [],
  comments: [],
  unread: false,
  meetings: [],
  decisions: [],
  history: [],
  mayChange: true,
  mayComment: true,
  ...change,
});
