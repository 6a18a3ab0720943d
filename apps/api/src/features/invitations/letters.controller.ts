import { Controller } from '@nestjs/common';
import { agendaApi } from '@trame/contracts/agenda';
import type { InputOf } from '@trame/contracts/endpoint';
import { invitationsApi } from '@trame/contracts/invitations';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PrintAgenda } from './print-agenda.ts';
import { PrintLabels } from './print-labels.ts';
import { PrintLetters } from './print-letters.ts';

@Controller()
export class LettersController {
  constructor(
    private readonly printLetters: PrintLetters,
    private readonly printLabels: PrintLabels,
    private readonly printAgenda: PrintAgenda,
  ) {}

  @Endpoint(invitationsApi.letters)
  letters(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof invitationsApi.letters>) {
    return this.printLetters.run(ctx, params.meetingId, query.language);
  }

  @Endpoint(invitationsApi.labels)
  labels(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof invitationsApi.labels>) {
    return this.printLabels.run(ctx, params.meetingId, query);
  }

  @Endpoint(agendaApi.pdf)
  agenda(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof agendaApi.pdf>) {
    return this.printAgenda.run(ctx, params.meetingId, query);
  }
}
