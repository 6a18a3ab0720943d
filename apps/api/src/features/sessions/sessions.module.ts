import { Global, Module } from '@nestjs/common';
import { Identities } from '../../platform/http/identities.ts';
import { EndSession } from './end-session.ts';
import { SessionIdentities } from './session-identities.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsReader } from './sessions.reader.ts';

/** Global because the guard of the platform asks for `Identities`. */
@Global()
@Module({
  controllers: [SessionsController],
  providers: [{ provide: Identities, useClass: SessionIdentities }, SessionsReader, EndSession],
  exports: [Identities],
})
export class SessionsModule {}
