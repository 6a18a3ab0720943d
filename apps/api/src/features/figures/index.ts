export { FiguresModule } from './figures.module.ts';
/** @public For reports, which say the same figures. */
export { FiguresReader } from './figures.reader.ts';
