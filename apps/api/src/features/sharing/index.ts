export { SharingModule } from './sharing.module.ts';
export { TellModule } from './tell.module.ts';
export { TellRound } from './tell-round.ts';
export { waitingOffers } from './waiting-offers.ts';
