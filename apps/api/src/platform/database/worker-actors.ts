import type { Actor } from '../http/context.ts';
import type { CoreDb } from './core-db.ts';

/** Who acts in a council when nobody is there: no person, with the rights of a coordination. */
export const workerIn = (councilId: string): Actor => ({ councilId, personId: null, role: 'COORDINATOR' });

/** The worker in each council of the installation: it goes through them one by one, the walls between them hold for it too. */
export async function workersOfCouncils(core: CoreDb): Promise<Actor[]> {
  const councils = await core.call<{ id: string }>('core.council_ids', []);
  return councils.map(({ id }) => workerIn(id));
}
