export { OnTheDayModule } from './on-the-day.module.ts';
