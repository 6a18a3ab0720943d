import type { LocalFramework } from '@trame/domain/frameworks/framework';
import type { TargetPublic } from '@trame/domain/frameworks/target-publics';
import type { Theme } from '@trame/domain/frameworks/themes';
import type { EntityManager } from 'typeorm';
import { plant } from './plant.ts';
import { actionKey } from './plant-plan.ts';

type IdOf = (name: string) => string;

/** The axes of the two contracts that the town signed. */
const AXES: readonly { framework: LocalFramework; number: string; label: string }[] = [
  { framework: 'CLS', number: '1', label: 'Accès aux soins et aux droits' },
  { framework: 'CLS', number: '2', label: 'Santé mentale et bien-être' },
  { framework: 'CLS', number: '3', label: 'Habitat et cadre de vie' },
  { framework: 'CITY_CONTRACT', number: '1', label: 'Des quartiers qui prennent soin' },
  { framework: 'CITY_CONTRACT', number: '2', label: 'Jeunesse et réussite' },
];

interface Served {
  themes: readonly Theme[];
  publics: readonly TargetPublic[];
  /** `PTSM.SOMATIC_CARE`, or `CLS.` and the number of an axis. */
  items: readonly string[];
}

/** What actions serve, by their number; the others serve nothing yet, as in a plan that is being told. */
const SERVED: Readonly<Record<string, Served>> = {
  '1.2.1': {
    themes: ['YOUTH', 'ACCESS_TO_CARE'],
    publics: ['YOUNG_PEOPLE'],
    items: ['CLSM_2025.PREVENTION', 'PTSM.EARLY_DETECTION', 'CLS.2', 'CITY_CONTRACT.2'],
  },
  '1.2.2': { themes: ['YOUTH', 'STIGMA'], publics: ['STUDENTS'], items: ['CLSM_2025.FIGHT_STIGMA', 'CLS.2'] },
  '1.3.1': {
    themes: ['PREVENTION', 'SUICIDE_PREVENTION'],
    publics: ['PROFESSIONALS'],
    items: ['CLSM_2025.PREVENTION', 'PTSM.EARLY_DETECTION'],
  },
  '2.1.1': {
    themes: ['HOUSING', 'CRISIS'],
    publics: ['PRECARIOUS', 'LIVED_EXPERIENCE'],
    items: ['CLSM_2025.DETERMINANTS', 'PTSM.SOCIAL_DETERMINANTS', 'CLS.3', 'CITY_CONTRACT.1'],
  },
  '2.1.2': { themes: ['HOUSING'], publics: ['PROFESSIONALS'], items: ['PTSM.RECOVERY_PATHWAYS', 'CLS.3'] },
  '3.1.1': {
    themes: ['ACCESS_TO_CARE'],
    publics: ['LIVED_EXPERIENCE', 'FAMILIES_AND_FRIENDS'],
    items: ['CLSM_2025.CARE_PATHWAYS', 'PTSM.RECOVERY_PATHWAYS', 'CLS.1'],
  },
  '3.1.2': { themes: ['RIGHTS', 'ACCESS_TO_CARE'], publics: ['EVERYBODY'], items: ['CLSM_2025.INCLUSION_AND_RIGHTS'] },
  '4.1.1': { themes: ['STIGMA'], publics: ['EVERYBODY'], items: ['SISM.SISM_2027', 'CLSM_2025.FIGHT_STIGMA'] },
  '4.1.2': {
    themes: ['STIGMA', 'INCLUSION'],
    publics: ['EVERYBODY'],
    items: ['CLSM_2025.FIGHT_STIGMA', 'PTSM.RIGHTS_AND_STIGMA', 'CITY_CONTRACT.1'],
  },
};

/** The objective of 2025 that each axis of the plan takes up. */
const TAKEN_UP = { '1': 'PREVENTION', '2': 'DETERMINANTS', '3': 'CARE_PATHWAYS', '4': 'FIGHT_STIGMA' };

/** Local contracts, what actions serve, and which national objectives the axes take up. */
export async function plantFrameworks(tx: EntityManager, id: IdOf): Promise<void> {
  const keyOf = (framework: string, number: string) => id(`axis of ${framework} ${number}`);
  const axes = AXES.map((axis) => ({ id: keyOf(axis.framework, axis.number), version: 1, archived: false, ...axis }));
  await plant(tx, 'app.local_framework_item', axes);
  const served = Object.entries(SERVED).map(([number, what]) => ({ action_id: id(actionKey(number)), ...what }));
  const rows = served.flatMap(({ action_id, items }) =>
    items.map((ref) => {
      const [framework = '', code = ''] = ref.split('.');
      const isOwn = AXES.some((axis) => axis.framework === framework);
      return { action_id, framework, item: isOwn ? keyOf(framework, code) : code };
    }),
  );
  await plant(tx, 'app.action_framework', rows);
  const each = <T>(list: (what: (typeof served)[number]) => readonly T[], name: string) =>
    served.flatMap((what) => list(what).map((value) => ({ action_id: what.action_id, [name]: value })));
  await plant(
    tx,
    'app.action_theme',
    each(({ themes }) => themes, 'theme'),
  );
  await plant(
    tx,
    'app.action_public',
    each(({ publics }) => publics, 'target_public'),
  );
  for (const [number, code] of Object.entries(TAKEN_UP))
    await tx.query(`update app.axis set takes_up = $2 where id = $1`, [id(`axis ${number}`), `CLSM_2025.${code}`]);
}
