import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app/app.module.ts';
import { AuditTrail } from '../features/audit-trail/index.ts';
import { Passwords } from '../features/sessions/index.ts';
import { Clock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { TenantDb } from '../platform/database/tenant-db.ts';
import { PlantDemo } from './plant-demo.ts';

/** Plants the demo councils with the services of the application, by the database that the environment names. */
export async function runDemo(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: false });
  try {
    await new PlantDemo(app.get(TenantDb), app.get(Passwords), app.get(Clock), app.get(AuditTrail)).run();
  } finally {
    await app.close();
  }
}
