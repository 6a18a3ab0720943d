import { Module } from '@nestjs/common';
import { AppointOfficers } from './appoint-officers.ts';
import { BodiesController } from './bodies.controller.ts';
import { BodiesReader } from './bodies.reader.ts';
import { BodyPlacesController } from './body-places.controller.ts';
import { ChangeBody } from './change-body.ts';
import { CreateBody } from './create-body.ts';
import { DissolveBody } from './dissolve-body.ts';
import { PlaceBody } from './place-body.ts';
import { RestoreBody } from './restore-body.ts';
import { AddSeat } from './seats/add-seat.ts';
import { ChangeMandate } from './seats/change-mandate.ts';
import { ChangeSeat } from './seats/change-seat.ts';
import { GiveMandate } from './seats/give-mandate.ts';
import { MandatesController } from './seats/mandates.controller.ts';
import { RemoveMandate } from './seats/remove-mandate.ts';
import { RemoveSeat } from './seats/remove-seat.ts';
import { SeatsController } from './seats/seats.controller.ts';
import { SeatsReader } from './seats/seats.reader.ts';

const BODIES = [BodiesReader, CreateBody, ChangeBody, PlaceBody, AppointOfficers, DissolveBody, RestoreBody];
const SEATS = [SeatsReader, AddSeat, ChangeSeat, RemoveSeat, GiveMandate, ChangeMandate, RemoveMandate];

@Module({
  controllers: [BodiesController, BodyPlacesController, SeatsController, MandatesController],
  providers: [...BODIES, ...SEATS],
  exports: [BodiesReader],
})
export class BodiesModule {}
