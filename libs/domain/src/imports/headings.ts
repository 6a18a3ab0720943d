import { fold } from './cells/fold.ts';
import type { ColumnField, ImportKind } from './columns.ts';

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
  YEAR: ['annee', 'annee budgetaire', 'exercice', 'year'],
  BUDGET: [
    ...['budget', 'cout', 'montant', 'budget previsionnel', 'cost'],
    ...['demande', 'montant demande', 'budget demande', 'subvention demandee', 'requested'],
  ],
  GRANTED: ['accorde', 'montant accorde', 'budget accorde', 'subvention accordee', 'montant obtenu', 'granted'],
  SPENT: ['depense', 'montant depense', 'budget depense', 'budget realise', 'spent'],
  BUDGET_LABEL: ['objet', 'objet de la depense', 'poste de depense', 'for', 'purpose'],
  FUNDERS: ['financeur', 'financeurs', 'financeur s', 'financement', 'financements', 'funder', 'funders'],
  UNIT: ['unite', 'unite de mesure', 'unit'],
  TARGET_TEXT: ['cible en toutes lettres', 'target in words'],
  SOURCE: ['source', 'source des donnees', 'data source'],
  MEASURED: ['valeur', 'valeur mesuree', 'mesure', 'derniere mesure', 'value', 'measurement', 'last measurement'],
  MEASURED_ON: ['jour', 'mesuree le', 'mesure le', 'date de mesure', 'day', 'measured on'],
  NOTE: ['remarque sur la mesure', 'measurement note'],
  MILESTONE: ['jalon', 'jalons', 'etape', 'etapes', 'etapes cles', 'milestone', 'milestones'],
  MILESTONE_DUE: ['echeance du jalon', 'date du jalon', 'milestone due'],
  MILESTONE_DONE: ['atteint', 'jalon atteint', 'reached', 'milestone reached'],
  INDICATOR: ['indicateur', 'indicateurs', 'indicateur s', 'indicator', 'indicators'],
  BASELINE: ['depart', 'valeur de depart', 'valeur initiale', 'initial', 'baseline'],
  TARGET: ['cible', 'objectif chiffre', 'valeur cible', 'resultat attendu', 'target'],
  THEMES: ['theme', 'themes', 'thematique', 'thematiques', 'topic', 'topics'],
  DESCRIPTION: ['description', 'descriptif', 'contenu', 'details'],
  COMMENT: [
    'commentaire',
    'commentaires',
    'observation',
    'observations',
    'remarque',
    'remarques',
    'note',
    'notes',
    'comment',
  ],
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

/** The field a heading names for this kind of file, or null when it names none. */
export const fieldOf = (kind: ImportKind, heading: string): ColumnField | null =>
  HEADINGS[kind].get(fold(heading)) ?? null;
