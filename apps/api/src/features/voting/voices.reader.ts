import { Injectable } from '@nestjs/common';
import type { Voices } from '@trame/contracts/voting';
import { announcedPresence } from '@trame/domain/voting/announced';
import { presenceAt } from '@trame/domain/voting/presence-log';
import type { Voice } from '@trame/domain/voting/voices';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readAssembly, type StoredAssembly } from './assembly.reader.ts';
import { quorumAmong, voicesOf } from './count-voices.ts';

const STARTED = ['IN_PROGRESS', 'CLOSED'];

/** The voices of a meeting, announced and heard. */
@Injectable()
export class VoicesReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`. */
  async get(ctx: CouncilContext, meetingId: string): Promise<Voices> {
    const assembly = await this.db.read(ctx, (tx) => readAssembly(tx, meetingId));
    if (!assembly) throw new NotFound();
    const announced = voicesOf(assembly, announcedPresence(assembly.answers));
    const heard = STARTED.includes(assembly.state) ? this.heard(assembly) : null;
    const counting = new Set((heard ?? announced).map(({ seatId, source }) => `${source} ${seatId}`));
    const seatOf = new Map(assembly.seats.map(({ holderId, seatId }) => [holderId, seatId]));
    return {
      rules: assembly.rules,
      seats: assembly.seats.length,
      forecast: countOf(assembly, announced),
      heard: heard && countOf(assembly, heard),
      proxies: assembly.proxies.map((proxy) => ({
        ...proxy,
        counts: counting.has(`PROXY ${seatOf.get(proxy.giver.id) ?? ''}`),
      })),
      members: membersOf(assembly),
    };
  }

  private heard(assembly: StoredAssembly): Voice[] {
    return voicesOf(assembly, presenceAt(assembly.log, assembly.endedAt ?? this.clock.now().toISOString()));
  }
}

/** Somebody on two seats is one member. */
const membersOf = ({ seats }: StoredAssembly): Voices['members'] =>
  Array.from(new Map(seats.map(({ holderId: id, name }) => [id, { id, name }])).values());

function countOf(assembly: StoredAssembly, voices: readonly Voice[]): Voices['forecast'] {
  const from = (source: Voice['source']): number => voices.filter((voice) => voice.source === source).length;
  return {
    inPerson: from('IN_PERSON'),
    bySubstitute: from('SUBSTITUTE'),
    byProxy: from('PROXY'),
    ...quorumAmong(assembly, voices),
  };
}
