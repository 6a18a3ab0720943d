import type { Figures, FiguresSection } from '@trame/contracts/figures';

const known = (value: number) => ({ state: 'KNOWN' as const, value });
const UNTOLD = { state: 'HIDDEN' as const, value: null };

const section = (key: FiguresSection['key'], more: Partial<FiguresSection> = {}): FiguresSection => ({
  ...{ key, inner: false, figures: [], tables: [] },
  ...more,
});

/** Figures of a year, a few of each kind. */
export const someFigures = (more: Partial<Figures> = {}): Figures => ({
  ...{ from: '2026-01-01', to: '2026-12-31', today: '2026-11-30', roadmap: 'Contrat local 2025-2029' },
  sections: [
    section('MEETINGS', {
      figures: [
        { key: 'MEETINGS_HELD', unit: 'COUNT', ...known(7) },
        { key: 'MEETING_TIME', unit: 'MINUTES', ...known(810) },
        { key: 'PARTICIPANTS', unit: 'COUNT', state: 'AT_LEAST', value: 31 },
      ],
      tables: [
        {
          ...{ key: 'MEETINGS_BY_BODY', about: null, overlapping: false },
          columns: ['MEETINGS', 'TIME', 'PARTICIPATIONS', 'PARTICIPANTS'],
          rows: [
            { key: 'a', label: 'Comité de pilotage', depth: 0, cells: [known(2), known(240), known(30), known(18)] },
            {
              ...{ key: 'b', label: 'Groupe Jeunes', depth: 0 },
              cells: [known(5), known(570), { state: 'UNKNOWN', value: null }, { state: 'UNKNOWN', value: null }],
            },
          ],
        },
      ],
    }),
    section('PRESENCE', {
      inner: true,
      tables: [
        {
          ...{ key: 'PRESENCE_BY_COLLEGE', about: null, overlapping: false },
          columns: ['EXPECTED', 'PRESENT', 'RATE'],
          rows: [
            { key: 'ELECTED', label: null, depth: 0, cells: [known(4), known(3), known(75)] },
            { key: 'MASKED', label: null, depth: 0, cells: [UNTOLD, UNTOLD, UNTOLD] },
          ],
        },
      ],
    }),
    section('SEATS', {
      tables: [
        {
          ...{ key: 'SEATS_BY_BODY', about: null, overlapping: false },
          columns: ['HELD', 'VACANT'],
          rows: [{ key: 'a', label: 'Comité de pilotage', depth: 0, cells: [known(9), known(3)] }],
        },
      ],
    }),
    section('BUDGET', { figures: [{ key: 'BUDGET_GRANTED', unit: 'CENTS', ...known(1_250_00) }] }),
    section('CONTACTS', { figures: [{ key: 'PUBLIC_CONTACTS', unit: 'COUNT', state: 'UNTRACKED', value: null }] }),
  ],
  rules: [
    {
      rule: 'R05',
      source: { level: 'INSTRUCTION', title: 'Instruction de 2016', date: '2016-09-30' },
      state: 'WARN',
      gaps: [
        { reason: 'VACANT', about: 'Comité de pilotage', count: null, day: null, colleges: ['CARERS'], need: null },
      ],
    },
    {
      rule: 'R14',
      source: { level: 'HOUSEKEEPING', title: 'Bonne tenue du conseil', date: null },
      state: 'BY_HAND',
      gaps: [{ reason: 'FUNDING_UNTRACKED', about: null, count: null, day: null, colleges: [], need: null }],
    },
  ],
  ...more,
});
