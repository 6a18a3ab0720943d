export { PlanExportModule } from './plan-export.module.ts';
