import { fold } from './cells/fold.ts';
import { readMembership } from './cells/read-membership.ts';
import { type Row, textOf } from './sheet.ts';

export const IMPORT_KINDS = ['DIRECTORY', 'PLAN'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const DIRECTORY_FIELDS = [
  'ORGANIZATION',
  'FULL_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'JOB_TITLE',
  'COLLEGE',
  'MAIL',
  'PHONE',
  'SINCE',
  'MEMBERSHIP',
] as const;
export const PLAN_FIELDS = [
  'AXIS_NUMBER',
  'AXIS',
  'OBJECTIVE_NUMBER',
  'OBJECTIVE',
  'OPERATIONAL_NUMBER',
  'OPERATIONAL',
  'ACTION_NUMBER',
  'ACTION',
  'PART_OF',
  'LEADS',
  'BODY',
  'STATUS',
  'STARTS',
  'DUE',
  'PROGRESS',
  'BUDGET',
  'FUNDERS',
  'INDICATOR',
  'BASELINE',
  'TARGET',
  'THEMES',
  'DESCRIPTION',
  'COMMENT',
] as const;
/** What a column holds; `IGNORED` is a choice, and its cells are then listed as left out. */
export const COLUMN_FIELDS = [...DIRECTORY_FIELDS, ...PLAN_FIELDS, 'IGNORED'] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

type Headings = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

const DIRECTORY: Headings = {
  ORGANIZATION: [
    'structure',
    'organisme',
    'organisation',
    'organization',
    'institution',
    'partenaire',
    'association',
    'employeur',
  ],
  FULL_NAME: [
    'nom complet',
    'nom prenom',
    'prenom nom',
    'nom et prenom',
    'prenom et nom',
    'personne',
    'contact',
    'full name',
    'name',
  ],
  FAMILY_NAME: ['nom', 'noms', 'nom de famille', 'last name', 'surname', 'family name'],
  GIVEN_NAME: ['prenom', 'prenoms', 'first name', 'given name'],
  JOB_TITLE: ['fonction', 'poste', 'qualite', 'titre', 'role', 'metier', 'job title', 'position'],
  COLLEGE: ['college', 'colleges', 'categorie', 'type', 'category'],
  MAIL: ['mail', 'mails', 'courriel', 'courriels', 'email', 'e mail', 'adresse mail', 'adresse electronique', 'mel'],
  PHONE: ['tel', 'telephone', 'telephones', 'portable', 'mobile', 'tel fixe', 'tel portable', 'phone'],
  SINCE: ['depuis', 'depuis le', 'date d entree', 'entree', 'debut de mandat', 'since', 'member since'],
};

const PLAN: Headings = {
  AXIS_NUMBER: ['n', 'no', 'numero', 'n axe', 'numero d axe', 'numero axe', 'axis number'],
  AXIS: ['axe', 'axes', 'axe strategique', 'orientation', 'axis'],
  OBJECTIVE_NUMBER: ['n obj', 'n objectif', 'numero objectif', 'objective number'],
  OBJECTIVE: ['objectif', 'objectifs', 'objectif strategique', 'objective', 'strategic objective'],
  OPERATIONAL_NUMBER: [
    'n obj op',
    'n objectif operationnel',
    'numero objectif operationnel',
    'operational objective number',
  ],
  OPERATIONAL: ['objectif operationnel', 'objectifs operationnels', 'sous objectif', 'operational objective'],
  ACTION_NUMBER: ['n action', 'numero action', 'numero d action', 'n de l action', 'action number'],
  ACTION: ['action', 'actions', 'intitule', 'fiche action', 'intitule de l action', 'titre de l action', 'projet'],
  PART_OF: ['sous action de', 'action parente', 'action mere', 'sub action of', 'parent action'],
  LEADS: [
    'pilote',
    'pilotes',
    'pilote s',
    'porteur',
    'porteurs',
    'porteur s',
    'responsable',
    'referent',
    'lead',
    'leads',
  ],
  BODY: ['groupe', 'groupe de travail', 'gt', 'instance', 'commission', 'group', 'body'],
  STATUS: ['etat', 'statut', 'avancement', 'etat d avancement', 'status', 'state'],
  STARTS: ['debut', 'date de debut', 'demarrage', 'start', 'start date'],
  DUE: ['echeance', 'fin', 'date de fin', 'date limite', 'delai', 'calendrier', 'due', 'due date', 'end'],
  PROGRESS: ['progression', 'progres', 'taux d avancement', 'taux de realisation', 'progress'],
  BUDGET: ['budget', 'cout', 'montant', 'budget previsionnel', 'cost'],
  FUNDERS: ['financeur', 'financeurs', 'financeur s', 'financement', 'financements', 'funder', 'funders'],
  INDICATOR: ['indicateur', 'indicateurs', 'indicateur s', 'indicator', 'indicators'],
  BASELINE: ['depart', 'valeur de depart', 'valeur initiale', 'initial', 'baseline'],
  TARGET: ['cible', 'objectif chiffre', 'valeur cible', 'resultat attendu', 'target'],
  THEMES: ['theme', 'themes', 'thematique', 'thematiques', 'topic', 'topics'],
  DESCRIPTION: ['description', 'descriptif', 'contenu', 'details'],
  COMMENT: ['commentaire', 'commentaires', 'observation', 'observations', 'remarque', 'remarques', 'notes', 'comment'],
};

const HEADINGS: Readonly<Record<ImportKind, ReadonlyMap<string, ColumnField>>> = {
  DIRECTORY: index(DIRECTORY),
  PLAN: index(PLAN),
};

function index(headings: Headings): ReadonlyMap<string, ColumnField> {
  return new Map(
    Object.entries(headings).flatMap(([field, words]) => words.map((word) => [word, field as ColumnField] as const)),
  );
}

const BODY_HEADING = /^(?:copil|cotech|bureau|pleniere|assemblee|gt|groupe|commission|pole|comite|cellule|instance)\b/u;

/** The field a heading names for this kind of file, or null when it names none. */
export const fieldOf = (kind: ImportKind, heading: string): ColumnField | null =>
  HEADINGS[kind].get(fold(heading)) ?? null;

/**
 * A field for each column. In a directory, a column of crosses under any heading is a body and its members.
 * @param below the rows under the heading
 */
export function proposeColumns(kind: ImportKind, header: Row, below: readonly Row[]): ColumnField[] {
  return Array.from(header, (cell, column) => {
    const heading = textOf(cell);
    const field = fieldOf(kind, heading);
    if (field) return field;
    return kind === 'DIRECTORY' && looksLikeMembers(heading, below, column) ? 'MEMBERSHIP' : 'IGNORED';
  });
}

function looksLikeMembers(heading: string, below: readonly Row[], column: number): boolean {
  if (heading === '') return false;
  const marks = below.map((row) => textOf(row[column])).filter((text) => text !== '');
  const known = marks.filter((text) => readMembership(text) !== 'UNKNOWN').length;
  return BODY_HEADING.test(fold(heading)) ? known * 2 >= marks.length : marks.length > 0 && known === marks.length;
}
