import type { Plan } from '@trame/contracts/action-plan-answers';
import { createContext } from 'react';

/** The plan on the screen, for what a line does with the others; `null` where none is. A line that took it would be drawn again with each. */
export const ShownPlan = createContext<Plan | null>(null);
