import type { Role } from '@trame/domain/access';

/** Known to everybody who reads this file: they exist only in the demo councils of an empty installation. */
export const DEMO_PASSWORD = 'lanterne prairie chemin velours';

export interface DemoAccount {
  council: string;
  family: string;
  given: string;
  email: string;
  role: Role;
}

export const RIVEBOURG = 'CLSM de Rivebourg';
export const VALOMBRE = 'CLSM du Pays de Valombre';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { council: RIVEBOURG, given: 'Camille', family: 'Roussel', email: 'camille.roussel@exemple.fr', role: 'COORDINATOR' },
  { council: RIVEBOURG, given: 'Hélène', family: 'Marchetti', email: 'helene.marchetti@exemple.fr', role: 'CHAIR' },
  { council: RIVEBOURG, given: 'Nadia', family: 'Belkacem', email: 'nadia.belkacem@exemple.fr', role: 'LEAD' },
  { council: RIVEBOURG, given: 'Abdoulaye', family: 'Fabre', email: 'abdoulaye.fabre@exemple.fr', role: 'MEMBER' },
  { council: VALOMBRE, given: 'Sacha', family: 'Delorme', email: 'sacha.delorme@exemple.fr', role: 'COORDINATOR' },
];
