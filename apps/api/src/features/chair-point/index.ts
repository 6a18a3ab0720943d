export { ChairPointModule } from './chair-point.module.ts';
