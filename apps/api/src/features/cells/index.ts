export { CellsModule } from './cells.module.ts';
