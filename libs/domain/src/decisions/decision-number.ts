interface Numbered {
  bodyTag: string;
  year: number;
  number: number;
}

/** "COPIL 2026-03": decisions are numbered by body and year. */
export const decisionNumber = ({ bodyTag, year, number }: Numbered): string =>
  `${bodyTag} ${year}-${String(number).padStart(2, '0')}`;
