const KILLS = process.env['DRILL_KILLS'];

/** How often to kill: as `npm run drill` was asked, or `few` times in `npm test`. */
export const killsOr = (few: number): number => Number(KILLS ?? few);

/** The figures of a long drill are worth reading; those of the short one only when it fails. */
export function tellAtLength(line: string): void {
  if (KILLS) process.stdout.write(`${line}\n`);
}
