export { AccessNeedsModule } from './access-needs.module.ts';
