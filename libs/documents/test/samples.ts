import { plainRun } from '@trame/domain/minutes/text-block';
import type { AgendaDocument } from '../src/pdf/agenda.ts';
import type { EasyDocument } from '../src/pdf/easy.ts';
import type { MinutesDocument, MinutesItem } from '../src/pdf/minutes.ts';

const head = {
  language: 'fr' as const,
  council: 'Conseil local de santé mentale de Rivebourg',
  body: { type: 'STEERING', tag: 'COPIL', label: 'Comité de pilotage' },
  title: 'Comité de pilotage de décembre',
  when: 'jeudi 3 décembre 2026, 14 h',
  place: 'Mairie de Rivebourg, salle des mariages',
  status: 'Projet, en relecture',
};

export const aBlock = (text: string, at: string | null = null): MinutesItem['text'][number] => ({
  at,
  bullet: false,
  runs: [plainRun(text)],
});

export const anItem = (change: Partial<MinutesItem> = {}): MinutesItem => ({
  title: 'Logement : commission de prévention des expulsions',
  purpose: 'Décision',
  presenter: 'Nadia Exemple',
  silent: false,
  withoutDebate: false,
  restriction: null,
  text: [
    aBlock('Le groupe a rencontré trois bailleurs.\nDeux ont donné leur accord de principe.', '14 h 12'),
    aBlock('La convention type est jointe à la convocation.'),
  ],
  decisions: [
    {
      number: 'COPIL 2026-03',
      kind: 'Consensus',
      text: 'La commission se réunit chaque mois à partir de janvier 2027.',
      needsExternalAct: true,
      externalReference: null,
      reviewOn: '30 juin 2027',
    },
  ],
  actions: [
    { number: '12', title: 'Écrire la convention avec le bailleur', lead: 'Paul Modèle', due: '31 janvier 2027' },
  ],
  ...change,
});

export const someMinutes = (change: Partial<MinutesDocument> = {}): MinutesDocument => ({
  ...head,
  letters: [],
  notice: null,
  maskedPassage: null,
  attendanceSummary: '3 personnes sur place, 1 à distance, 1 excuse reçue.',
  byOrganization: false,
  attendance: [
    {
      organization: 'À titre individuel',
      people: [
        { name: 'Hugo Fictif', presence: 'À distance' },
        { name: 'Paul Modèle', presence: 'Remplacement : Anne Figure' },
        { name: 'Claire Témoin', presence: 'Sur place' },
      ],
    },
  ],
  situations: null,
  items: [
    anItem({
      title: 'Approbation du compte rendu précédent',
      purpose: 'Approbation',
      presenter: null,
      silent: true,
      withoutDebate: true,
      restriction: null,
      text: [],
      decisions: [],
      actions: [],
    }),
    anItem(),
    anItem({
      title: 'Semaines d’information sur la santé mentale',
      purpose: 'Discussion',
      decisions: [],
      actions: [{ number: '13', title: 'Réserver la médiathèque', lead: null, due: null }],
    }),
  ],
  words: {
    document: 'Compte rendu',
    page: 'Page',
    attendance: 'Présences',
    noAttendance: 'Aucune présence notée.',
    organization: 'Organisme',
    person: 'Personne',
    presence: 'Présence',
    internal: 'À ne pas transmettre.',
    decision: 'Décision',
    externalAct: 'Acte extérieur nécessaire :',
    toBeTaken: 'à prendre',
    action: 'Action',
    number: 'N°',
    lead: 'Pilote',
    noLead: 'à désigner',
    due: 'Échéance',
    noDue: 'à fixer',
    noDebate: 'Sans débat.',
    empty: 'Rien n’est noté pour ce point.',
    reviewOn: 'À revoir le',
    allActions: 'Toutes les actions de la réunion',
    noAction: 'Aucune action décidée.',
  },
  ...change,
});

export const anAgenda = (change: Partial<AgendaDocument> = {}): AgendaDocument => ({
  ...head,
  status: null,
  recipients: ['Claire Témoin\nVille de Rivebourg\n1 place de la Mairie\n99000 Rivebourg'],
  letter: [
    'Madame, Monsieur,',
    'La présidence du conseil vous invite à cette réunion. L’ordre du jour figure ci-dessous.',
    'Merci de répondre avant le 26 novembre 2026, par le lien reçu par courriel ou au 03 00 00 00 00.',
  ],
  items: [
    {
      time: '14 h',
      title: 'Approbation du compte rendu précédent',
      purpose: 'Approbation',
      presenter: null,
      since: null,
      duration: '5 min',
    },
    {
      time: '14 h 05',
      title: 'Logement',
      purpose: 'Décision',
      presenter: 'Nadia Exemple',
      since: 'Depuis la dernière fois : 5 octobre 2026, 1 décision, 2 actions',
      duration: '1 h 30',
    },
  ],
  ends: 'Fin prévue à 15 h 35.',
  signature: 'Pour la présidence\nPaul Modèle, coordination',
  words: {
    document: 'Convocation',
    page: 'Page',
    agenda: 'Ordre du jour',
    time: 'Heure',
    item: 'Point',
    duration: 'Durée',
    noItem: 'Aucun point inscrit.',
  },
  ...change,
});

export const someEasyMinutes = (change: Partial<EasyDocument> = {}): EasyDocument => ({
  ...head,
  notice: 'Version facile à lire, écrite par la coordination.',
  maskedPassage: '[passage masqué]',
  items: [
    {
      title: 'Logement',
      text: ['On a parlé du logement.', 'Il manque des logements.'],
      decisions: ['La mairie prête un local.'],
      instead: null,
    },
    { title: 'Divers', text: [], decisions: [], instead: 'Ce point n’a pas encore de texte facile à lire.' },
  ],
  words: {
    document: 'Compte rendu facile à lire',
    page: 'Page',
    decided: 'Ce qui est décidé',
    missing: 'Ce point n’a pas encore de texte facile à lire.',
  },
  ...change,
});
