export { FiguresModule } from './figures.module.ts';
export { FiguresReader } from './figures.reader.ts';
