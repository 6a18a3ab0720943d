import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { minutesApi } from '@trame/contracts/minutes';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PutNote } from './put-note.ts';
import { RemoveNote } from './remove-note.ts';

@Controller()
export class NotesController {
  constructor(
    private readonly putNote: PutNote,
    private readonly removeNote: RemoveNote,
  ) {}

  @Endpoint(minutesApi.putNote)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof minutesApi.putNote>) {
    return this.putNote.run(ctx, params, body);
  }

  @Endpoint(minutesApi.removeNote)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesApi.removeNote>) {
    return this.removeNote.run(ctx, params);
  }
}
