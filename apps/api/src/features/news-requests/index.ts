export { keepMailedNews, requestOfMail } from './keep-mailed-news.ts';
export { MonthlyNewsModule } from './monthly.module.ts';
export { MonthlyRound } from './monthly-round.ts';
export { NewsRequestsModule } from './news-requests.module.ts';
