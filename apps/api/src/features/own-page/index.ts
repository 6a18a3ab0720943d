export { OwnPageModule } from './own-page.module.ts';
