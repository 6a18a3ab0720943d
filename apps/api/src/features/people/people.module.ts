import { Module } from '@nestjs/common';
import { MembershipsModule } from '../memberships/index.ts';
import { AddPerson } from './add-person.ts';
import { ChangePerson } from './change-person.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleReader } from './people.reader.ts';
import { RemovePerson } from './remove-person.ts';

@Module({
  imports: [MembershipsModule],
  controllers: [PeopleController],
  providers: [PeopleReader, AddPerson, ChangePerson, RemovePerson],
  exports: [PeopleReader, AddPerson],
})
export class PeopleModule {}
