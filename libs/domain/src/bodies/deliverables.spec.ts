import { describe, expect, it } from '@jest/globals';
import { deliverables } from './deliverables.ts';

describe('what a group owes', () => {
  it('is in the order of the days, documents a week before their meeting and minutes a week after', () => {
    const owed = deliverables(
      {
        actions: [{ id: 'a', title: 'Annuaire', dueOn: '2026-12-20' }],
        milestones: [{ id: 'a', title: 'Maquette', dueOn: '2026-11-20' }],
        withoutDocuments: [{ id: 'm', title: 'Réunion 5', local: '2026-12-18T14:00' }],
        withoutMinutes: [{ id: 'n', title: 'Réunion 4', local: '2026-11-10T14:00' }],
      },
      '2026-12-01',
    );
    expect(owed.map(({ kind, dueOn, daysLate }) => `${kind} ${dueOn} ${daysLate}`)).toEqual([
      'MINUTES 2026-11-17 14',
      'MILESTONE 2026-11-20 11',
      'DOCUMENTS 2026-12-10 0',
      'ACTION 2026-12-20 0',
    ]);
  });
});
