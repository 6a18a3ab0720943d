import type { Audience } from './audience.ts';
import { budgetSection } from './budget.ts';
import { cellsSection } from './cells.ts';
import { decisionsSection } from './decisions.ts';
import type { FiguresSection } from './figure.ts';
import { indicatorsSection } from './indicators.ts';
import { meetingsSection } from './meetings.ts';
import { contactsSection, eventsSection } from './outside.ts';
import { asOfDay, type Period } from './period.ts';
import { planSection } from './plan.ts';
import { presenceSection } from './presence.ts';
import { seatsSection } from './seats.ts';
import type { FiguresSnapshot } from './snapshot.ts';

/**
 * Every figure of a period, section by section, from one snapshot. What has no history (states, applications) is that of
 * today; seats and measurements are those of the last day of the period.
 */
export function computeFigures(
  snapshot: FiguresSnapshot,
  period: Period,
  { today, audience }: { today: string; audience: Audience },
): FiguresSection[] {
  const day = asOfDay(period, today);
  return [
    meetingsSection(snapshot, period),
    presenceSection(snapshot, period, audience),
    seatsSection(snapshot, day, audience),
    planSection(snapshot, period, today),
    indicatorsSection(snapshot, period, day),
    decisionsSection(snapshot, period),
    cellsSection(snapshot, period, today),
    budgetSection(snapshot, period),
    eventsSection(snapshot, period),
    contactsSection(snapshot),
  ];
}
