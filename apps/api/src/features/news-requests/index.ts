export { MonthlyNewsModule } from './monthly.module.ts';
export { MonthlyRound } from './monthly-round.ts';
export { NewsRequestsModule } from './news-requests.module.ts';
