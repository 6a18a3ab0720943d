import type { ActivityReport } from '@trame/contracts/activity-reports';
import { id } from '../running-meeting.tsx';

/** A report of two chapters whose list of actions moved; changed as told. */
export const aReport = (change: Partial<ActivityReport> = {}): ActivityReport => ({
  ...{ id: id(90), version: 4, title: 'Rapport d’activité 2026', template: 'ARS' },
  ...{
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    takenAt: '2026-12-01T09:00:00Z',
    mayUndo: false,
    publishedAt: null,
    photos: [],
  },
  chapters: [
    {
      ...{ chapter: 'DECISIONS', state: 'TO_COMPLETE' },
      text: { chapter: 'DECISIONS', version: 1, text: 'Une année dense.' },
    },
    {
      ...{ chapter: 'PERSPECTIVES', state: 'TO_COMPLETE' },
      text: { chapter: 'PERSPECTIVES', version: 0, text: '' },
    },
  ],
  blocks: [
    {
      ...{ chapter: 'DECISIONS', key: 'decisions', kind: 'TABLE' },
      columns: [
        { key: 'text', unit: 'TEXT' },
        { key: 'decidedOn', unit: 'DAY' },
        { key: 'kind', unit: 'DECISION_KIND' },
      ],
      rows: [{ id: id(91), label: 'COPIL 2026-01', values: ['Créer un groupe', '2026-03-03', 'CONSENSUS'] }],
    },
  ],
  changes: [
    {
      ...{ id: 'decisions/a/kind', chapter: 'DECISIONS', block: 'decisions', row: 'a', label: 'COPIL 2026-01' },
      ...{ column: 'kind', units: ['DECISION_KIND'], before: ['CONSENSUS'], after: ['NOTED'] },
    },
    {
      ...{ id: 'underWay/b/*', chapter: 'PERSPECTIVES', block: 'underWay', row: 'b', label: 'Ouvrir un lieu' },
      ...{ column: null, units: ['STATUS', 'DAY'], before: null, after: ['PLANNED', '2027-06-30'] },
    },
  ],
  ...change,
});
