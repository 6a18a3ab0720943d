import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../features/audit-trail/index.ts';
import { Passwords } from '../features/sessions/index.ts';
import { Clock } from '../platform/clock.ts';
import { CoreDb } from '../platform/database/core-db.ts';
import { newId } from '../platform/database/new-id.ts';
import { TenantDb } from '../platform/database/tenant-db.ts';
import { workerIn } from '../platform/database/worker-actors.ts';
import { calendarFrom } from './days.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount, RIVEBOURG, VALOMBRE } from './demo-accounts.ts';
import { idsByName, plant } from './plant.ts';
import { plantCampaign } from './plant-campaign.ts';
import { plantDiagnosis } from './plant-diagnosis.ts';
import { plantFrameworks } from './plant-frameworks.ts';
import { plantMeetings } from './plant-meetings.ts';
import { personKey, plantBodies, plantPeople } from './plant-people.ts';
import { plantPlan } from './plant-plan.ts';
import { plantPolls } from './plant-polls.ts';
import { plantShare } from './plant-share.ts';
import { plantSheet } from './plant-sheet.ts';
import { plantTrail } from './plant-trail.ts';

type IdOf = (name: string) => string;
const SLUGS: Record<string, string> = { [RIVEBOURG]: 'rivebourg', [VALOMBRE]: 'valombre' };

/** Fills an empty installation with two invented councils: one at work, one just opened, to see that neither sees the other, but the title of one action that is offered. */
export class PlantDemo {
  constructor(
    private readonly db: TenantDb,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async run(): Promise<void> {
    const rivebourg = await this.council(RIVEBOURG, 'Ville de Rivebourg', async (tx, id) => {
      const calendar = calendarFrom(this.clock.now());
      await plantPeople(tx, id);
      await plantBodies(tx, id, calendar);
      await plantMeetings(tx, id, calendar);
      await plantPolls(tx, id, calendar);
      await plantPlan(tx, id, calendar);
      await plantFrameworks(tx, id);
      await plantSheet(tx, id, calendar);
      await plantDiagnosis(tx, id, calendar);
      await plantCampaign(tx, id, calendar, id(personKey('Roussel')));
      await plantTrail(tx, id, this.audit);
    });
    const valombre = await this.council(VALOMBRE, 'Pays de Valombre', plantNewcomer);
    await this.db.transaction(workerIn(rivebourg.councilId), (tx) =>
      plantShare(tx, rivebourg.id, valombre.councilId, this.clock.now()),
    );
  }

  private async council(
    name: string,
    carrier: string,
    fill: (tx: EntityManager, id: IdOf) => Promise<void>,
  ): Promise<{ councilId: string; id: IdOf }> {
    const [councilId, id] = [newId(), idsByName()];
    const hash = await this.passwords.hash(DEMO_PASSWORD);
    await this.db.transaction(workerIn(councilId), async (tx) => {
      await CoreDb.within(tx).call('core.open_council', [councilId, SLUGS[name], name, 'Europe/Paris']);
      await tx.query(`insert into app.council_profile (carrier_name) values ($1)`, [carrier]);
      await fill(tx, id);
      for (const account of DEMO_ACCOUNTS.filter(({ council }) => council === name)) await join(tx, id, account, hash);
    });
    return { councilId, id };
  }
}

async function join(
  tx: EntityManager,
  id: IdOf,
  { email, given, family, role }: DemoAccount,
  hash: string,
): Promise<void> {
  const core = CoreDb.within(tx);
  const [account] = await core.call<{ ensure_account: string }>('core.ensure_account', [
    newId(),
    email,
    `${given} ${family}`,
  ]);
  await core.call('core.set_password', [account?.ensure_account, hash, null]);
  await plant(tx, 'app.membership', [
    {
      id: newId(),
      version: 1,
      account_id: account?.ensure_account,
      person_id: id(personKey(family)),
      role,
      created_at: new Date(),
    },
  ]);
}

async function plantNewcomer(tx: EntityManager, id: IdOf): Promise<void> {
  for (const { given, family, email } of DEMO_ACCOUNTS.filter(({ council }) => council === VALOMBRE)) {
    await plant(tx, 'app.person', [
      {
        id: id(personKey(family)),
        version: 1,
        given_name: given,
        family_name: family,
        email,
        other_emails: [],
        created_at: new Date(),
      },
    ]);
  }
}
