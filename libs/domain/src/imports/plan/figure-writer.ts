import type { Compared, ComparedFigures, ComparedIndicator } from '../figures/compare-figures.ts';
import { budgetText } from '../figures/merge-figures.ts';
import type {
  BudgetWrite,
  FigureChange,
  FigureList,
  FigureWrites,
  IndicatorWrite,
  MeasurementWrite,
  MilestoneWrite,
} from './plan-writes.ts';

interface Stored {
  readonly id: string;
  readonly version: number;
}

/** Turns compared lists into the rows they become, action by action. */
export class FigureWriter {
  readonly #newId: () => string;
  readonly #funderId: (name: string) => string | null;
  readonly #budget: BudgetWrite[] = [];
  readonly #indicators: IndicatorWrite[] = [];
  readonly #measurements: MeasurementWrite[] = [];
  readonly #milestones: MilestoneWrite[] = [];
  readonly #changes: FigureChange[] = [];

  /** @param funderId the organisation of the council, old or new, that a name means */
  constructor(newId: () => string, funderId: (name: string) => string | null) {
    this.#newId = newId;
    this.#funderId = funderId;
  }

  get writes(): FigureWrites {
    return {
      ...{ budget: this.#budget, indicators: this.#indicators, measurements: this.#measurements },
      ...{ milestones: this.#milestones, changes: this.#changes },
    };
  }

  add(actionId: string, { budget, indicators, milestones }: ComparedFigures): void {
    for (const line of budget) {
      const { item } = line;
      if (line.known) this.#change('budget', line.known, line, budgetText(item));
      else this.#budget.push({ ...item, id: this.#newId(), actionId, funderId: this.#funderId(item.funder) });
    }
    for (const indicator of indicators) this.#addIndicator(actionId, indicator);
    for (const line of milestones) {
      if (line.known) this.#change('milestones', line.known, line, line.item.title);
      else this.#milestones.push({ ...line.item, id: this.#newId(), actionId });
    }
  }

  #addIndicator(actionId: string, indicator: ComparedIndicator): void {
    const { known } = indicator;
    const { measurements: _, ...item } = indicator.item;
    const id = known?.id ?? this.#newId();
    if (known) this.#change('indicators', known, indicator, item.label);
    else this.#indicators.push({ ...item, id, actionId });
    for (const line of indicator.measurements) {
      if (line.known) this.#change('measurements', line.known, line, item.label);
      else this.#measurements.push({ ...line.item, id: this.#newId(), indicatorId: id, label: item.label });
    }
  }

  #change<Known extends Stored>(
    list: FigureList,
    known: Known,
    { becomes, changes }: Pick<Compared<unknown, Known>, 'becomes' | 'changes'>,
    name: string,
  ): void {
    if (becomes !== 'UPDATE') return;
    const before = Object.fromEntries(Object.keys(changes).map((field) => [field, known[field as keyof Known]]));
    this.#changes.push({ list, id: known.id, version: known.version, name, before, after: { ...changes } });
  }
}
