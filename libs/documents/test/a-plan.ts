import type { PlanDocument, PlanLine, PlanPartDocument, PlanShare } from '../src/pdf/plan.ts';

export const aPlanLine = (change: Partial<PlanLine> = {}): PlanLine => ({
  number: '1.2.1',
  title: 'Ouvrir un lieu d’écoute pour les 15-25 ans',
  partOf: null,
  lead: 'Nadia Exemple',
  body: 'Groupe Jeunes',
  period: 'Du 1er janv. 2026\nau 30 juin 2027',
  status: { tone: 'run', label: 'En cours' },
  late: null,
  progress: 60,
  percent: '60 %',
  news: { when: '12 nov. 2026, ça avance', text: 'Le local est trouvé ; le bail se signe en janvier.' },
  ...change,
});

const lateLine = aPlanLine({
  ...{ number: '1.2.2', title: 'Former les agents d’accueil aux premiers secours en santé mentale', lead: 'CCAS' },
  ...{ status: { tone: 'late', label: 'Bloquée' }, late: 'En retard de 12 jours', progress: 10, percent: '10 %' },
  news: null,
});

const shares: PlanShare[] = [
  { tone: 'ok', count: 4, label: 'terminées' },
  { tone: 'run', count: 6, label: 'en cours' },
  { tone: 'late', count: 2, label: 'en retard' },
  { tone: 'todo', count: 3, label: 'à démarrer' },
];

export const aPlanPart = (change: Partial<PlanPartDocument> = {}): PlanPartDocument => ({
  number: 'Axe 1',
  title: 'Agir tôt auprès des jeunes',
  summary: '15 actions, 2 en retard',
  shares,
  progress: 48,
  percent: '48 %',
  groups: [
    { title: null, lines: [aPlanLine()] },
    { title: '1.2 Aller vers les jeunes là où ils sont', lines: [lateLine, aPlanLine({ number: '1.2.3' })] },
  ],
  ...change,
});

/** An action plan of two axes, as the coordination reads it. */
export const aPlan = (change: Partial<PlanDocument> = {}): PlanDocument => ({
  language: 'fr',
  council: 'Conseil local de santé mentale de Rivebourg',
  title: 'Feuille de route 2025-2029',
  facts: ['Du 1er janvier 2025 au 31 décembre 2029', 'Adoptée par le comité de pilotage du 3 décembre 2024'],
  day: 'État au 30 novembre 2026',
  excerpt: null,
  summary: '30 actions, 4 en retard',
  shares: shares.map((share) => ({ ...share, count: share.count * 2 })),
  progress: 48,
  percent: '48 %',
  parts: [aPlanPart(), aPlanPart({ number: 'Axe 2', title: 'Se loger et garder son logement' })],
  words: {
    document: 'Plan d’actions',
    page: 'Page',
    overview: 'Où en est chaque axe',
    axis: 'Axe',
    actions: 'Actions',
    done: 'Terminées',
    late: 'En retard',
    number: 'N°',
    action: 'Action',
    lead: 'Pilote',
    body: 'Instance',
    period: 'Période',
    status: 'État',
    progress: 'Avancement',
    news: 'Dernières nouvelles',
    noNews: 'Pas de nouvelles',
    empty: 'Aucune action.',
  },
  ...change,
});
