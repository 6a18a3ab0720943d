/** What stands where in the plan, and moving it. */
export const planHierarchy = {
  up: 'Monter',
  down: 'Descendre',
  move: 'Déplacer vers…',
  moveTitle: 'Déplacer « {{title}} »',
  where: 'Où dans le plan',
  under: { axis: 'Niveau', objective: 'Niveau', action: 'À part entière ou sous-action' },
  alone: 'À part entière',
  loose: 'Sans axe',
  asStrategic: 'Objectif stratégique',
  asOperational: 'Objectif opérationnel, sans objectif stratégique',
  asOperationalOf: 'Objectif opérationnel de « {{title}} »',
  submit: 'Déplacer',
  moved: '« {{title}} » : déplacé.',
  back: '« {{title}} » : remis à sa place.',
} as const;
