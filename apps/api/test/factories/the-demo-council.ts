import { jest } from '@jest/globals';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { DEMO_ACCOUNTS, RIVEBOURG } from '../../src/demo/demo-accounts.ts';
import { PlantDemo } from '../../src/demo/plant-demo.ts';
import { AuditTrail } from '../../src/features/audit-trail/index.ts';
import { newSecret, Passwords, secretHash } from '../../src/features/sessions/index.ts';
import { Clock } from '../../src/platform/clock.ts';
import { CoreDb } from '../../src/platform/database/core-db.ts';
import { newId } from '../../src/platform/database/new-id.ts';
import { TenantDb } from '../../src/platform/database/tenant-db.ts';
import type { Asked } from '../asked.ts';
import type { TestApp } from '../test-app.ts';

/**
 * The councils of an empty installation, planted as `npm start` plants them, entered by the coordinator of Rivebourg.
 * `app` is one of its own (`ownApp`): planted twice, the first would be read. Days of the demo are counted from today, or from `now`, on which the clock of the application then stays.
 */
export async function demoCouncil({ nest, superuser, call: send }: TestApp, now?: Date) {
  const clock = nest.get(Clock);
  if (now) jest.spyOn(clock, 'now').mockReturnValue(now);
  await new PlantDemo(nest.get(TenantDb), nest.get(Passwords), clock, nest.get(AuditTrail)).run();
  const coordinator = DEMO_ACCOUNTS.find(({ council, role }) => council === RIVEBOURG && role === 'COORDINATOR');
  const { rows } = await superuser.query<{ councilId: string; accountId: string }>(
    `select c.id as "councilId", a.id as "accountId" from core.council c, core.account a where c.name = $1 and a.email = $2`,
    [RIVEBOURG, coordinator?.email],
  );
  const [found] = rows;
  if (!found) throw new Error('The demo planted no council');
  // not by signing in: such a session ends by the clock of the application, and is asked for by that of the database
  const secret = newSecret();
  const until = new Date(Date.now() + 3_600_000);
  await nest.get(CoreDb).call('core.open_session', [newId(), secretHash(secret), found.accountId, 'test', until, null]);
  const call = (spec: EndpointSpec, asked: Asked = {}) =>
    send(spec, { cookie: `session=${secret}`, ...asked, params: { councilId: found.councilId, ...asked.params } });
  return { ...found, call };
}
