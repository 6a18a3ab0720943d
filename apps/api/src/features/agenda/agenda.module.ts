import { Module } from '@nestjs/common';
import { AddItem } from './add-item.ts';
import { AgendaController } from './agenda.controller.ts';
import { ChangeItem } from './change-item.ts';
import { OrderAgenda } from './order-agenda.ts';
import { RemoveItem } from './remove-item.ts';

@Module({ controllers: [AgendaController], providers: [AddItem, ChangeItem, RemoveItem, OrderAgenda] })
export class AgendaModule {}
