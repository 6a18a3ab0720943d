import type { Option } from '../pickers/options.tsx';

/** People and bodies of an invented council. */
export const PEOPLE: readonly Option[] = [
  { id: 'p1', label: 'Nadia Belkacem', hint: 'Maison des adolescents' },
  { id: 'p2', label: 'Thomas Lenoir', hint: 'GEM La Passerelle' },
  { id: 'p3', label: 'Claire Morvan', hint: 'Rivebourg Habitat' },
  { id: 'p4', label: 'Karim Benali', hint: 'Pôle de psychiatrie' },
  { id: 'p5', label: 'Élodie Vasseur', hint: 'ARS, délégation' },
  { id: 'p6', label: 'Julien Prat', hint: 'CCAS', disabled: true },
];

export const BODIES: readonly Option[] = [
  { id: 'copil', label: 'Comité de pilotage' },
  { id: 'cotech', label: 'Comité technique' },
  { id: 'logement', label: 'GT Logement et habitat' },
  { id: 'jeunes', label: 'GT Jeunes 15-25 ans' },
];

export const AGENDA: readonly { id: string; title: string; minutes: number }[] = [
  { id: 'a1', title: 'Accueil et approbation du compte rendu', minutes: 10 },
  { id: 'a2', title: 'Point d’étape du plan d’actions', minutes: 20 },
  { id: 'a3', title: 'Lieu d’écoute 15-25 ans', minutes: 25 },
  { id: 'a4', title: 'Questions diverses', minutes: 10 },
];
