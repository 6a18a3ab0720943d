import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app/app.module.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/demo-accounts.ts';
import { PlantDemo } from './demo/plant-demo.ts';
import { Passwords } from './features/sessions/index.ts';
import { Clock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { CoreDb } from './platform/database/core-db.ts';
import { TenantDb } from './platform/database/tenant-db.ts';

/** Plants the demo councils in an empty installation; prints the accounts to visit them, or `[]` when they are not there. */
const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: false });
try {
  const demo = new PlantDemo(app.get(TenantDb), app.get(Passwords), app.get(Clock));
  const [row] = await app.get(CoreDb).call<{ installation_state: string }>('core.installation_state', []);
  const state = row?.installation_state;
  if (state === 'EMPTY') await demo.run();
  process.stdout.write(`${JSON.stringify(state === 'IN_USE' ? [] : accounts())}\n`);
} finally {
  await app.close();
}

function accounts() {
  return DEMO_ACCOUNTS.map(({ council, email, role }) => ({ council, role, email, password: DEMO_PASSWORD }));
}
