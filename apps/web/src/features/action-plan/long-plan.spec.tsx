import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { FIRST_LINES } from '@trame/ui/use-near';
import { useState } from 'react';
import { render } from '../../../test/render.tsx';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
import type { PlanSearch } from './plan-search.ts';
import { PlanTree } from './plan-tree.tsx';
import { PlanTable } from './table/plan-table.tsx';
import { PlanTimeline } from './timeline/plan-timeline.tsx';
import { useSelection } from './use-selection.ts';

/** More than are drawn at once; of a thousand, jsdom would take its time. */
const COUNT = 220;
const real = { IntersectionObserver: globalThis.IntersectionObserver, idle: globalThis.requestIdleCallback };

// nothing comes near, and there is never time: what stands here is what the first drawing made
beforeEach(() => {
  globalThis.IntersectionObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  } as unknown as typeof IntersectionObserver;
  globalThis.requestIdleCallback = () => 0;
});
afterEach(() => {
  globalThis.IntersectionObserver = real.IntersectionObserver;
  globalThis.requestIdleCallback = real.idle;
});

/** A plan that notes whenever a line reads the number of its action: once for each drawing of it. */
function counted() {
  const drawn: string[] = [];
  const rows = Array.from({ length: COUNT }, (_, at) => {
    const row = anAction(1_000 + at, { dueOn: '2027-01-31' });
    const get = () => {
      drawn.push(row.id);
      return null;
    };
    return Object.defineProperty(row, 'number', { get });
  });
  return { plan: aPlan(rows), drawn };
}

type View = 'tree' | 'table' | 'timeline';

/** A view, and a button that draws it again with what stays the same. */
function Shown({ plan, view }: { plan: Plan; view: View }) {
  const [search, setSearch] = useState<PlanSearch>({});
  const selection = useSelection(plan.actions);
  return (
    <>
      <button type="button" onClick={() => setSearch({ text: 'Action' })}>
        Chercher
      </button>
      {view === 'tree' ? <PlanTree {...{ plan, search, selection }} /> : null}
      {view === 'table' ? <PlanTable {...{ plan, search, selection }} /> : null}
      {view === 'timeline' ? <PlanTimeline {...{ plan, search }} /> : null}
    </>
  );
}

const linesOf = (box: HTMLElement, part: string) => box.querySelectorAll(`tbody ${part}`).length;

it.each(['tree', 'table', 'timeline'] as const)(
  'links every action of a long plan in the %s, draws the rest of the first ones alone, and of all on paper',
  async (view) => {
    const { plan } = counted();
    const { container } = await render(<Shown plan={plan} view={view} />);
    const heavy = view === 'timeline' ? '[role="img"]' : 'progress';
    expect([linesOf(container, 'a[data-opens]'), linesOf(container, heavy)]).toEqual([COUNT, FIRST_LINES]);
    expect([linesOf(container, '[aria-haspopup]'), linesOf(container, 'input')]).toEqual([0, 0]);
    await act(async () => window.dispatchEvent(new Event('beforeprint')));
    expect(linesOf(container, heavy)).toBe(COUNT);
  },
);

it.each(['tree', 'table', 'timeline'] as const)('draws no line of the %s again when none changes', async (view) => {
  const { plan, drawn } = counted();
  const { user } = await render(<Shown plan={plan} view={view} />);
  expect(new Set(drawn).size).toBe(COUNT);
  drawn.length = 0;
  await user.click(screen.getByRole('button', { name: 'Chercher' }));
  expect(drawn).toEqual([]);
});

it('draws one line of the tree again when it is ticked', async () => {
  const { plan, drawn } = counted();
  const { user, container } = await render(<Shown plan={plan} view="tree" />);
  act(() => container.querySelectorAll<HTMLElement>('a[data-opens]')[4]?.focus());
  drawn.length = 0;
  await user.keyboard(' ');
  expect(linesOf(container, '[data-chosen="true"]')).toBe(1);
  expect(new Set(drawn)).toEqual(new Set([plan.actions[4]?.id]));
});
