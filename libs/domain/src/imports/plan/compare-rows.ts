import { fold } from '../cells/fold.ts';
import {
  type ComparedFigures,
  changesAnything,
  compareFigures,
  NOTHING_COMPARED,
  NOTHING_KNOWN,
} from '../figures/compare-figures.ts';
import { type MostFigures, NO_FIGURES } from '../figures/figures.ts';
import { BETWEEN } from '../figures/figures-summary.ts';
import { LONGEST_REMARK } from '../figures/reading.ts';
import { withinLimits } from '../figures/within-limits.ts';
import { type Issue, issue } from '../issue.ts';
import type { OrganizationPreview } from '../preview-organizations.ts';
import type { DecidedRow } from './decide-rows.ts';
import type { Gathered } from './gather-figures.ts';
import type { PlanPreviewRow } from './plan-preview-row.ts';

/** Compares the lists of each action with those it has. */
export class FigureComparer {
  readonly #names: ReadonlyMap<string, string>;
  readonly #most: MostFigures;

  constructor(organizations: readonly OrganizationPreview[], most: MostFigures) {
    const alike = organizations.flatMap(({ name, resembles, separated }) =>
      resembles && !separated ? [[fold(name), resembles.name] as const] : [],
    );
    this.#names = new Map(alike);
    this.#most = most;
  }

  row({ row, outcome, decided, known, standsFor }: DecidedRow, { figures, issues }: Gathered): PlanPreviewRow {
    const read = standsFor === row.line ? figures.get(row.line) : undefined;
    const has = known ?? NOTHING_KNOWN;
    const compared = compareFigures(read ?? NO_FIGURES, has, (name) => this.#names.get(fold(name)) ?? name);
    const { figures: kept, excess } = read
      ? withinLimits(compared, has, this.#most)
      : { figures: NOTHING_COMPARED, excess: [] };
    const said = [
      ...(issues.get(row.line) ?? []),
      ...excess.map(({ code, text, most }) => issue(code, null, text, String(most))),
      ...replacements(kept),
      ...(known ? [issue(changesAnything(kept) ? 'ACTION_COMPLETED' : 'ACTION_KNOWN', null, row.title)] : []),
    ];
    return {
      row: { ...row, issues: [...row.issues, ...said] },
      ...{ outcome, decided, match: null, proposal: 'CREATE', target: null },
      ...{ figures: kept, actionId: known?.id ?? null },
    };
  }
}

/** The values of the council that the file says otherwise, in one remark. */
function replacements({ budget, indicators, milestones }: ComparedFigures): Issue[] {
  const measurements = indicators.flatMap((one) => one.measurements);
  const pairs = [
    ...budget.flatMap(({ known, changes, replaced }) =>
      replaced.map((field) => [euros(known?.[field]), euros(changes[field])]),
    ),
    ...[indicators, milestones, measurements].flatMap((list) => list.flatMap(replacedIn)),
  ];
  const text = pairs.map((pair) => pair.join(' → ')).join(BETWEEN);
  return text === '' ? [] : [issue('FIGURE_REPLACED', null, text.slice(0, LONGEST_REMARK))];
}

const euros = (value: unknown): string => (typeof value === 'number' ? `${value / 100} €` : String(value));

interface Replaced {
  readonly known: object | null;
  readonly changes: object;
  readonly replaced: readonly string[];
}
const replacedIn = ({ known, changes, replaced }: Replaced): string[][] =>
  replaced.map((field) => [known, changes].map((held) => valueIn(held, field)));

function valueIn(held: object | null, field: string): string {
  const value: unknown = held === null ? null : Object.entries(held).find(([name]) => name === field)?.[1];
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}
