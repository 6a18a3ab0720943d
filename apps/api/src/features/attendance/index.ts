export { AttendanceModule } from './attendance.module.ts';
export { joinOrganization } from './join-organization.ts';
