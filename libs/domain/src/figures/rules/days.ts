/**
 * The same day some months before, as text to compare with days (`YYYY-MM-DD`). It may not exist (31 June): what comes
 * before and after it is still told apart.
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) - months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
