export { SeriesEntity } from './series.entity.ts';
export { SeriesModule } from './series.module.ts';
