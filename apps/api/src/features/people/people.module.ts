import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.ts';
import { PeopleReader } from './people.reader.ts';

@Module({ controllers: [PeopleController], providers: [PeopleReader], exports: [PeopleReader] })
export class PeopleModule {}
