import { Module } from '@nestjs/common';
import { AccessNeedsController } from './access-needs.controller.ts';
import { AccessNeedsReader } from './access-needs.reader.ts';
import { PutNeeds } from './put-needs.ts';
import { RemoveNeeds } from './remove-needs.ts';
import { SayNeeds } from './say-needs.ts';

@Module({ controllers: [AccessNeedsController], providers: [AccessNeedsReader, PutNeeds, RemoveNeeds, SayNeeds] })
export class AccessNeedsModule {}
