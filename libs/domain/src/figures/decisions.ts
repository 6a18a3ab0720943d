import { DECISION_KINDS, type DecisionKind } from '../decisions/decision-kind.ts';
import { type FigureRow, type FiguresSection, figure, known, type Said } from './figure.ts';
import { isWithin, type Period } from './period.ts';
import type { FiguresSnapshot, SnapshotDecision } from './snapshot.ts';

/** What a body settled. What it noted or put off is in the register, and no decision. */
const SETTLING: readonly DecisionKind[] = ['CONSENSUS', 'VOTE'];
const OPINIONS: readonly DecisionKind[] = ['FAVOURABLE', 'RESERVATIONS', 'UNFAVOURABLE'];

const cellsOf = (some: readonly SnapshotDecision[]): Said[] => {
  const taken = some.filter(({ kind }) => SETTLING.includes(kind));
  const standing = (wanted: SnapshotDecision['application']) =>
    known(taken.filter(({ application }) => application === wanted).length);
  return [
    known(taken.length),
    standing('APPLIED'),
    standing('TO_APPLY'),
    standing('OVERTAKEN'),
    known(some.filter(({ kind }) => OPINIONS.includes(kind)).length),
  ];
};

/** Decisions and opinions of the period; what became of them is read today. */
export function decisionsSection({ decisions, bodies }: FiguresSnapshot, period: Period): FiguresSection {
  const some = decisions.filter(({ day }) => isWithin(period, day));
  const [taken, applied, , , opinions] = cellsOf(some) as [Said, Said, Said, Said, Said];
  const byBody = bodies.flatMap(({ id, label }): FigureRow[] => {
    const own = some.filter(({ bodyId }) => bodyId === id);
    return own.length === 0 ? [] : [{ key: id, label, depth: 0, cells: cellsOf(own) }];
  });
  const byKind = DECISION_KINDS.map((key) => ({ key, number: some.filter(({ kind }) => kind === key).length }));
  return {
    key: 'DECISIONS',
    inner: false,
    figures: [figure('DECISIONS_TAKEN', taken), figure('DECISIONS_APPLIED', applied), figure('OPINIONS', opinions)],
    tables: [
      {
        key: 'DECISIONS_BY_BODY',
        columns: ['TAKEN', 'APPLIED', 'TO_APPLY', 'OVERTAKEN', 'OPINIONS'],
        rows: byBody,
        about: null,
        overlapping: false,
      },
      {
        key: 'DECISIONS_BY_KIND',
        columns: ['NUMBER'],
        rows: byKind
          .filter(({ number }) => number > 0)
          .map(({ key, number }) => ({ key, label: null, depth: 0, cells: [known(number)] })),
        about: null,
        overlapping: false,
      },
    ],
  };
}
