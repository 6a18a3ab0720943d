import type { Finding } from '@trame/contracts/diagnosis-answers';
import { id } from '../running-meeting.tsx';

/** A need that no objective answers, with its source; changed as told. */
export const aFinding = (change: Partial<Finding> = {}): Finding => ({
  ...{ id: id(70), version: 3, kind: 'NEED', title: 'Six mois d’attente', description: 'Pour un premier rendez-vous.' },
  ...{ source: 'Diagnostic santé', sourceUrl: 'https://exemple.fr/rapport', observed: '2025-03', weight: 'HIGH' },
  ...{ themes: ['ACCESS_TO_CARE'], publics: ['YOUNG_PEOPLE'], territory: [], objectives: [], removed: false },
  ...change,
});
