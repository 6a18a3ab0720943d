export { ActivityReportsModule } from './activity-reports.module.ts';
export { waitingComments } from './comments/report-comment.sql.ts';
