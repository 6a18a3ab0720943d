import type { Clsm2016 } from '@trame/domain/frameworks/clsm-2016';
import type { Clsm2025 } from '@trame/domain/frameworks/clsm-2025';
import type { Framework, SourceLevel } from '@trame/domain/frameworks/framework';
import type { Ptsm } from '@trame/domain/frameworks/ptsm';
import type { Sism } from '@trame/domain/frameworks/sism';
import type { SuccessionReason } from '@trame/domain/frameworks/succession';
import type { TargetPublic } from '@trame/domain/frameworks/target-publics';
import type { Theme } from '@trame/domain/frameworks/themes';

/** Frameworks, themes and publics: short enough for a tag, faithful to the texts that `libs/domain` quotes. */
export const frameworks = {
  title: 'Cadres et thèmes',
  fields: { frameworkItems: 'Cadres', themes: 'Thèmes', publics: 'Publics' },
  hints: {
    frameworkItems: 'Ce à quoi l’action répond : plusieurs cadres, et plusieurs axes de chacun.',
    publics: 'Pour les bilans. Le champ « Public concerné » reste libre.',
  },
  inFull: '{{framework}} : {{item}}',
  unknown: 'Axe retiré',
  none: 'Rien pour le moment.',
  wholeOf: '{{framework}}, tous les axes',
  takesUp: { label: 'Objectif national repris', none: 'Aucun' },
  start: {
    open: 'Partir d’objectifs nationaux',
    from: '{{set}} ({{count}} axes)',
    done: 'Les axes sont créés : renommez-les, ajoutez vos objectifs et vos actions.',
  },
  filters: { framework: 'Cadre', theme: 'Thème', public: 'Public', all: 'tous' },
  bulk: {
    open: 'Thème ou cadre',
    choose: 'Thème, ou axe d’un cadre',
    theme: 'thème',
    apply: 'Ajouter',
  },
  name: {
    CLSM_2025: 'Objectifs nationaux de 2025',
    CLSM_2016: 'Objectifs nationaux de 2016',
    PTSM: 'Projet territorial de santé mentale',
    SISM: 'Semaines d’information sur la santé mentale',
    CLS: 'Contrat local de santé',
    CITY_CONTRACT: 'Contrat de ville',
  } satisfies Record<Framework, string>,
  short: {
    CLSM_2025: 'CLSM 2025',
    CLSM_2016: 'CLSM 2016',
    PTSM: 'PTSM',
    SISM: 'SISM',
    CLS: 'CLS',
    CITY_CONTRACT: 'Contrat de ville',
  } satisfies Record<Framework, string>,
  level: {
    LAW: 'Loi',
    DECREE: 'Décret',
    INSTRUCTION: 'Instruction',
    EVENT: 'Événement national',
  } satisfies Record<SourceLevel, string>,
  item: {
    CLSM_2025: {
      DETERMINANTS: 'Agir sur les déterminants de la santé mentale',
      PREVENTION: 'Prévenir les troubles psychiques',
      CARE_PATHWAYS: 'Favoriser des parcours de soins accessibles',
      INCLUSION_AND_RIGHTS: 'Favoriser l’inclusion et le respect des droits',
      FIGHT_STIGMA: 'Lutter contre la stigmatisation',
    } satisfies Record<Clsm2025, string>,
    CLSM_2016: {
      BETTER_MENTAL_HEALTH: 'Agir pour une meilleure santé mentale',
      ACCESS_AND_CONTINUITY_OF_CARE: 'Permettre l’accès aux soins et leur continuité',
      INCLUSION_AND_CITIZENSHIP: 'Favoriser l’inclusion sociale, l’autonomie et la pleine citoyenneté',
      FIGHT_STIGMA: 'Lutter contre la stigmatisation et les discriminations',
    } satisfies Record<Clsm2016, string>,
    PTSM: {
      EARLY_DETECTION: 'Repérage précoce, diagnostic, accès aux soins et aux accompagnements',
      RECOVERY_PATHWAYS: 'Parcours de santé et de vie sans rupture, vers le rétablissement',
      SOMATIC_CARE: 'Accès à des soins somatiques adaptés',
      CRISIS_AND_EMERGENCY: 'Prévention et prise en charge de la crise et de l’urgence',
      RIGHTS_AND_STIGMA: 'Droits, pouvoir d’agir et lutte contre la stigmatisation',
      SOCIAL_DETERMINANTS: 'Déterminants sociaux, environnementaux et territoriaux',
    } satisfies Record<Ptsm, string>,
    SISM: {
      SISM_2027: '2027, 38e édition',
      SISM_2026: '2026, 37e édition',
      SISM_2025: '2025, réparons le lien social',
      SISM_2024: '2024, en mouvement pour notre santé mentale',
      SISM_2023: '2023, ma santé mentale est un droit',
      SISM_2022: '2022, santé mentale et environnement',
    } satisfies Record<Sism, string>,
  },
  succession: {
    SAME: 'même objectif',
    WIDER: 'objectif élargi',
    PART: 'une partie de l’ancien objectif',
  } satisfies Record<SuccessionReason, string>,
  theme: {
    ACCESS_TO_CARE: 'Accès aux soins',
    PREVENTION: 'Prévention et promotion de la santé mentale',
    SUICIDE_PREVENTION: 'Prévention du suicide',
    CRISIS: 'Crise et urgence',
    STIGMA: 'Lutte contre la stigmatisation',
    RIGHTS: 'Droits et pouvoir d’agir',
    INCLUSION: 'Inclusion et lien social',
    HOUSING: 'Logement',
    WORK: 'Emploi et travail',
    YOUTH: 'Enfance et jeunesse',
    PARENTHOOD: 'Parentalité et périnatalité',
    OLDER_PEOPLE: 'Avancée en âge',
    ADDICTIONS: 'Addictions',
    PRECARITY: 'Précarité et migrations',
  } satisfies Record<Theme, string>,
  public: {
    EVERYBODY: 'Grand public',
    CHILDREN: 'Enfants',
    YOUNG_PEOPLE: 'Adolescents et jeunes adultes',
    STUDENTS: 'Étudiantes et étudiants',
    PARENTS: 'Parents et familles',
    OLDER_ADULTS: 'Personnes âgées',
    LIVED_EXPERIENCE: 'Personnes vivant avec un trouble psychique',
    FAMILIES_AND_FRIENDS: 'Proches et aidants',
    DISABILITY: 'Personnes en situation de handicap',
    PRECARIOUS: 'Personnes en situation de précarité',
    ISOLATED: 'Personnes isolées',
    EXILED: 'Personnes exilées',
    IN_CUSTODY: 'Personnes placées sous main de justice',
    VICTIMS: 'Victimes de violences ou de psychotraumatismes',
    PROFESSIONALS: 'Professionnelles et professionnels',
    ELECTED_OFFICIALS: 'Élues et élus',
  } satisfies Record<TargetPublic, string>,
} as const;
