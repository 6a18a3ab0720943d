import { withApplication } from '../app/with-application.ts';
import { AuditTrail } from '../features/audit-trail/index.ts';
import { Passwords } from '../features/sessions/index.ts';
import { Clock } from '../platform/clock.ts';
import { TenantDb } from '../platform/database/tenant-db.ts';
import { PlantDemo } from './plant-demo.ts';

/** Plants the demo councils with the services of the application, by the database that the environment names. */
export function runDemo(): Promise<void> {
  return withApplication((app) =>
    new PlantDemo(app.get(TenantDb), app.get(Passwords), app.get(Clock), app.get(AuditTrail)).run(),
  );
}
