import type { ActionStatus } from '../../action-plan/action-status.ts';
import { fold } from './fold.ts';

export interface ReadStatus {
  readonly status: ActionStatus;
  /** `COMPUTED`: the word says "late", which follows from the due date. `PROPOSED`: read from the first words only. */
  readonly certainty: 'CERTAIN' | 'PROPOSED' | 'COMPUTED';
}

const WORDS: Readonly<Record<ActionStatus, readonly string[]>> = {
  PROPOSED: ['idee', 'propose', 'proposee', 'a l etude', 'a valider', 'projet', 'proposed'],
  APPROVED: ['valide', 'validee', 'approuve', 'approuvee', 'adopte', 'adoptee', 'approved'],
  PLANNED: [
    'a lancer',
    'a venir',
    'prevu',
    'prevue',
    'planifie',
    'planifiee',
    'programme',
    'a faire',
    'non demarre',
    'a demarrer',
    'to start',
    'planned',
  ],
  IN_PROGRESS: [
    'en cours',
    'engage',
    'engagee',
    'demarre',
    'demarree',
    'lance',
    'lancee',
    'in progress',
    'under way',
    'started',
  ],
  ON_HOLD: ['en attente', 'suspendu', 'suspendue', 'en pause', 'bloque', 'bloquee', 'on hold', 'blocked'],
  DONE: ['fait', 'faite', 'termine', 'terminee', 'realise', 'realisee', 'acheve', 'achevee', 'fini', 'clos', 'done'],
  RECURRING: ['reconduit', 'reconduite', 'recurrent', 'recurrente', 'permanent', 'permanente', 'annuel', 'recurring'],
  DROPPED: ['abandonne', 'abandonnee', 'annule', 'annulee', 'arrete', 'dropped', 'cancelled'],
};

/** "Late" is a fact about a date: the action itself is under way. */
const LATE = /^(?:en )?retard|^late\b/u;
const SPELLINGS = Object.entries(WORDS).flatMap(([status, words]) =>
  words.map((word) => ({ word, status: status as ActionStatus })),
);

/** The status free words stand for; null when they stand for none. */
export function readStatus(text: string): ReadStatus | null {
  const folded = fold(text);
  if (LATE.test(folded)) return { status: 'IN_PROGRESS', certainty: 'COMPUTED' };
  const whole = SPELLINGS.find(({ word }) => word === folded);
  if (whole) return { status: whole.status, certainty: 'CERTAIN' };
  const start = SPELLINGS.find(({ word }) => folded.startsWith(`${word} `));
  return start ? { status: start.status, certainty: 'PROPOSED' } : null;
}
