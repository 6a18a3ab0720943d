import { Module } from '@nestjs/common';
import { RemoveView } from './remove-view.ts';
import { RenameView } from './rename-view.ts';
import { SaveView } from './save-view.ts';
import { SavedViewsController } from './saved-views.controller.ts';
import { SavedViewsReader } from './saved-views.reader.ts';

@Module({ controllers: [SavedViewsController], providers: [SavedViewsReader, SaveView, RenameView, RemoveView] })
export class SavedViewsModule {}
