export { ActivityReportsModule } from './activity-reports.module.ts';
