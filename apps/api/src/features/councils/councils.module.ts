import { Module } from '@nestjs/common';
import { CouncilsController } from './councils.controller.ts';
import { CouncilsReader } from './councils.reader.ts';
import { CreateCouncil } from './create-council.ts';
import { SettleCouncil } from './settle-council.ts';

@Module({
  controllers: [CouncilsController],
  providers: [CouncilsReader, CreateCouncil, SettleCouncil],
})
export class CouncilsModule {}
