export { NewsRequestsModule } from './news-requests.module.ts';
