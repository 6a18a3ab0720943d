export { BodiesModule } from './bodies.module.ts';
export { BodiesReader } from './bodies.reader.ts';
export { refuseUnlessLeads } from './refuse-unless-leads.ts';
