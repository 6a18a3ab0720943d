export { TerritoryModule } from './territory.module.ts';
