import type { planHierarchy as source } from '../fr/plan-hierarchy.ts';
import type { Twin } from '../language.ts';

export const planHierarchy: Twin<typeof source> = {
  up: 'Move up',
  down: 'Move down',
  move: 'Move to…',
  moveTitle: 'Move “{{title}}”',
  where: 'Where in the plan',
  under: { axis: 'Level', objective: 'Level', action: 'On its own or a sub-action' },
  alone: 'On its own',
  loose: 'Without an axis',
  asStrategic: 'Strategic objective',
  asOperational: 'Operational objective, without a strategic one',
  asOperationalOf: 'Operational objective of “{{title}}”',
  submit: 'Move',
  moved: '“{{title}}”: moved.',
  back: '“{{title}}”: back in its place.',
};
