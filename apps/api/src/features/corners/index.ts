export { CornersModule } from './corners.module.ts';
