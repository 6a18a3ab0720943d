import type { FindingKind, Weight } from '@trame/domain/diagnosis/finding';
import type { TargetPublic } from '@trame/domain/frameworks/target-publics';
import type { Theme } from '@trame/domain/frameworks/themes';
import type { EntityManager } from 'typeorm';
import type { Calendar } from './days.ts';
import { plant } from './plant.ts';

interface DemoFinding {
  kind: FindingKind;
  title: string;
  description: string;
  source: string;
  /** Years before this one. */
  years: number;
  weight: Weight | null;
  themes: readonly Theme[];
  publics: readonly TargetPublic[];
  /** Numbers of the objectives that answer it. */
  answered: readonly string[];
}

const FINDINGS: readonly DemoFinding[] = [
  {
    ...{ kind: 'NEED', title: 'Onze semaines d’attente pour un premier rendez-vous', weight: 'HIGH', years: 1 },
    description: 'Une demande sur trois vient d’une personne de moins de 25 ans.',
    source: 'Diagnostic local de santé',
    ...{ themes: ['ACCESS_TO_CARE', 'YOUTH'], publics: ['YOUNG_PEOPLE'], answered: ['1.2'] },
  },
  {
    ...{
      kind: 'NEED',
      title: 'Des adultes qui côtoient les jeunes et ne savent pas à qui les adresser',
      weight: 'MEDIUM',
    },
    ...{ description: 'Dit par trois collèges sur quatre et par les clubs de sport.', source: 'GT Jeunes', years: 0 },
    ...{ themes: ['PREVENTION', 'YOUTH'], publics: ['PROFESSIONALS', 'PARENTS'], answered: ['1.3'] },
  },
  {
    ...{ kind: 'NEED', title: 'Des expulsions que personne n’a vues venir', weight: 'HIGH', years: 1 },
    ...{ description: '', source: 'Bilan des bailleurs', themes: ['HOUSING', 'PRECARITY'], publics: ['PRECARIOUS'] },
    answered: ['2.1'],
  },
  {
    ...{
      kind: 'NEED',
      title: 'Personne à appeler la nuit et le week-end, hors des urgences',
      weight: 'HIGH',
      years: 0,
    },
    ...{ description: '', source: 'Assemblée plénière', themes: ['CRISIS'], publics: ['EVERYBODY'], answered: [] },
  },
  {
    ...{ kind: 'NEED', title: 'L’isolement des personnes âgées dans les communes rurales', weight: null, years: 2 },
    ...{ description: '', source: 'Analyse des besoins sociaux', themes: ['OLDER_PEOPLE', 'INCLUSION'] },
    ...{ publics: ['OLDER_ADULTS', 'ISOLATED'], answered: [] },
  },
  {
    ...{ kind: 'RESOURCE', title: 'Une mission locale qui accueille sans rendez-vous', weight: null, years: 0 },
    ...{ description: 'Prête un local et un mi-temps.', source: 'GT Jeunes', themes: ['YOUTH', 'WORK'] },
    ...{ publics: ['YOUNG_PEOPLE'], answered: [] },
  },
  {
    ...{ kind: 'RESOURCE', title: 'Un groupe d’entraide mutuelle ouvert six jours sur sept', weight: null, years: 1 },
    ...{ description: '', source: 'Diagnostic local de santé', themes: ['INCLUSION', 'RIGHTS'] },
    ...{ publics: ['LIVED_EXPERIENCE'], answered: [] },
  },
  {
    ...{ kind: 'RESOURCE', title: 'Douze logements accompagnés en centre-ville', weight: null, years: 1 },
    ...{ description: '', source: 'Bilan des bailleurs', themes: ['HOUSING'], publics: ['PRECARIOUS'], answered: [] },
  },
];

/** Needs and resources, most of the needs answered by the plan; two are not, and one theme has nothing to count on. */
export async function plantDiagnosis(
  tx: EntityManager,
  id: (name: string) => string,
  calendar: Calendar,
): Promise<void> {
  const year = Number(calendar.day(0).slice(0, 4));
  const keyOf = ({ title }: DemoFinding): string => id(`finding ${title}`);
  await plant(
    tx,
    'app.finding',
    FINDINGS.map(({ years, answered: _, ...finding }, at) => ({
      ...{
        id: id(`finding ${finding.title}`),
        version: 1,
        ...finding,
        source_url: null,
        observed: String(year - years),
      },
      created_at: calendar.instant(-at - 1),
    })),
  );
  await plant(
    tx,
    'app.objective_need',
    FINDINGS.flatMap((finding) =>
      finding.answered.map((number) => ({ objective_id: id(`objective ${number}`), need_id: keyOf(finding) })),
    ),
  );
}
