export { newRoomCode, plainCode, roomCodeHash } from './room-code.ts';
export { WelcomeModule } from './welcome.module.ts';
