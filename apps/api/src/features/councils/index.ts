export { councilToday } from './council-today.ts';
