import { Module } from '@nestjs/common';
import { PutProxy } from './put-proxy.ts';
import { RemoveProxy } from './remove-proxy.ts';
import { VoicesReader } from './voices.reader.ts';
import { VotingController } from './voting.controller.ts';

@Module({ controllers: [VotingController], providers: [VoicesReader, PutProxy, RemoveProxy] })
export class VotingModule {}
