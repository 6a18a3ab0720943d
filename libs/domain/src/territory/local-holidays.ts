/** Public holidays that a part of the country has beside the eleven of all of it. */
export const LOCAL_HOLIDAYS = ['ABOLITION', 'GOOD_FRIDAY', 'SAINT_STEPHEN'] as const;
export type LocalHoliday = (typeof LOCAL_HOLIDAYS)[number];

/** The day of the abolition of slavery, `MM-DD`, by department or collectivity (Code du travail, L3422-2). */
const ABOLITION: Readonly<Record<string, string>> = {
  '971': '05-27',
  '972': '05-22',
  '973': '06-10',
  '974': '12-20',
  '976': '04-27',
  '977': '10-09',
  '978': '05-28',
};
/** Bas-Rhin, Haut-Rhin, Moselle (Code du travail, L3134-13); Good Friday in communes with a Protestant or mixed church. */
const ALSACE_MOSELLE = ['57', '67', '68'];
const SAINT_STEPHEN = '12-26';

/** What `day` (`YYYY-MM-DD`) is in one of these departments; `goodFriday` is that of the year, in the same form. */
export function localHolidayOn(
  day: string,
  departments: readonly string[],
  goodFriday: string | undefined,
): LocalHoliday | undefined {
  const date = day.slice(5);
  if (departments.some((department) => ABOLITION[department] === date)) return 'ABOLITION';
  if (!departments.some((department) => ALSACE_MOSELLE.includes(department))) return undefined;
  if (day === goodFriday) return 'GOOD_FRIDAY';
  return date === SAINT_STEPHEN ? 'SAINT_STEPHEN' : undefined;
}
