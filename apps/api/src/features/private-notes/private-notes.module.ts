import { Module } from '@nestjs/common';
import { PrivateNotesController } from './private-notes.controller.ts';
import { PrivateNotesReader } from './private-notes.reader.ts';
import { PutPrivateNote } from './put-private-note.ts';

@Module({ controllers: [PrivateNotesController], providers: [PrivateNotesReader, PutPrivateNote] })
export class PrivateNotesModule {}
