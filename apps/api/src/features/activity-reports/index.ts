export { ActivityReportsModule } from './activity-reports.module.ts';
export { waitingComments } from './comments/report-comment.sql.ts';
export { followConsent } from './photos/follow-consent.ts';
