import type { Choices, Outcome } from '../choices.ts';
import { type Issue, issue } from '../issue.ts';
import { TwinFinder } from './find-twin.ts';
import { type Continued, continuedBy } from './gather-figures.ts';
import type { KnownPlan } from './known-plan.ts';
import type { PlanRow } from './plan-row.ts';

/** A line with what it becomes, and the line that stands for the action it speaks of. */
export interface DecidedRow {
  readonly row: PlanRow;
  readonly outcome: Outcome;
  readonly decided: boolean;
  /** The action of the roadmap it repeats. */
  readonly known: KnownPlan['actions'][number] | null;
  /** Its own line, or that of the action it goes on with or repeats; `null` when its figures are nobody's. */
  readonly standsFor: number | null;
}

/** Decides line by line what each becomes: those of the roadmap and those above are met first. */
export function decideRows(
  rows: readonly PlanRow[],
  known: Pick<KnownPlan, 'axes' | 'actions'>,
  choices: Choices,
  hasAxes: boolean,
): DecidedRow[] {
  const twins = new TwinFinder(known, hasAxes);
  const continued = continuedBy(rows);
  const stands = new Map<number, number>();
  return rows.map((row) => {
    const goesOn = continued.get(row.line);
    const decided = goesOn ? decideContinued(row, goesOn, choices, stands) : decideAction(row, twins, choices, stands);
    if (decided.standsFor !== null) stands.set(row.line, decided.standsFor);
    return decided;
  });
}

const withIssue = (row: PlanRow, more: Issue): PlanRow => ({ ...row, issues: [...row.issues, more] });

function decideContinued(
  row: PlanRow,
  { of, isTotal }: Continued,
  choices: Choices,
  stands: ReadonlyMap<number, number>,
): DecidedRow {
  const asked = choices.decisions.get(row.line);
  const standsFor = asked?.action === 'SKIP' || of === null ? null : (stands.get(of) ?? null);
  const said = isTotal
    ? issue('TOTAL_LEFT_OUT', null)
    : of === null
      ? issue('FIGURES_WITHOUT_ACTION', null, row.number)
      : issue('ACTION_CONTINUED', null, '', String(of));
  return {
    ...{ row: withIssue(row, said), known: null, standsFor },
    ...{ outcome: standsFor === null ? 'SKIP' : 'MATCH', decided: asked !== undefined },
  };
}

function decideAction(
  row: PlanRow,
  twins: TwinFinder,
  choices: Choices,
  stands: ReadonlyMap<number, number>,
): DecidedRow {
  const asked = choices.decisions.get(row.line);
  const twin = twins.find(row);
  const holdsNothing = row.kind === 'BLANK' || row.kind === 'SECTION';
  const outcome = holdsNothing ? 'SKIP' : (asked?.action ?? (twin === null ? 'CREATE' : 'MATCH'));
  const line = twin?.line ?? null;
  const known = outcome === 'MATCH' ? (twin?.known ?? null) : null;
  if (row.kind === 'ACTION' && outcome !== 'SKIP' && line === null) twins.add(row);
  const own = row.kind === 'ACTION' && outcome !== 'SKIP' ? row.line : null;
  return {
    row: line === null ? row : withIssue(row, issue('ACTION_REPEATED', null, row.title, String(line))),
    ...{ outcome, decided: asked !== undefined, known },
    standsFor: outcome === 'MATCH' && line !== null ? (stands.get(line) ?? null) : own,
  };
}
