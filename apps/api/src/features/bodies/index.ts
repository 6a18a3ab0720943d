export { BodiesModule } from './bodies.module.ts';
export { BodyEntity } from './body.entity.ts';
export { leadsBody, refuseUnlessLeads } from './refuse-unless-leads.ts';
export { MandateEntity } from './seats/mandate.entity.ts';
export { SeatEntity } from './seats/seat.entity.ts';
