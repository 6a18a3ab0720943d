import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { invitationsApi } from '@trame/contracts/invitations';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PrintLetters } from './print-letters.ts';

@Controller()
export class LettersController {
  constructor(private readonly printLetters: PrintLetters) {}

  @Endpoint(invitationsApi.letters)
  letters(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof invitationsApi.letters>) {
    return this.printLetters.run(ctx, params.meetingId, query.language);
  }
}
