import { Module } from '@nestjs/common';
import { PlacesReader } from './places.reader.ts';
import { SettleTerritory } from './settle-territory.ts';
import { TerritoryController } from './territory.controller.ts';
import { TerritoryReader } from './territory.reader.ts';

@Module({ controllers: [TerritoryController], providers: [PlacesReader, TerritoryReader, SettleTerritory] })
export class TerritoryModule {}
