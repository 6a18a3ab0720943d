export { touchProfile } from './council-profile.ts';
export { councilToday } from './council-today.ts';
export { CouncilsModule } from './councils.module.ts';
