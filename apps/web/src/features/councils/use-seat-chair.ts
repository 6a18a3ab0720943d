import { useMutation } from '@tanstack/react-query';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { membershipsApi } from '@trame/contracts/memberships';
import { peopleApi } from '@trame/contracts/people';
import { seatsApi } from '@trame/contracts/seats';
import type { College } from '@trame/domain/bodies/college';
import { splitFullName } from '@trame/domain/imports/cells/read-name';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import { useToday } from '../../platform/use-today.ts';

export interface Chair {
  /** Somebody of the directory, or a name just typed (`id: null`). */
  person: { id: string | null; name: string } | null;
  email: string;
  invite: boolean;
}

/**
 * Seats the chair among the elected and the coordinator in the coordination, appoints the chair in place of the former
 * one, invites them when asked. A seat that waits is taken before one is added; who sits there already stays.
 * Every creation has a key of its own: a retry after a refusal goes on where it stopped.
 */
export function useSeatChair(steering: BodyNode) {
  const { councilId, personId: me } = useCouncil();
  const intent = useIntent();
  const startsOn = useToday();
  const params = { councilId };
  const key = (step: string) => `${intent.key()}-${step}`;

  const seat = async (college: College, personId: string) => {
    const inBody = { councilId, bodyId: steering.id };
    const seats = (await call(seatsApi.list, { params: inBody })).items.filter((one) => one.college === college);
    if (seats.some(({ mandates }) => mandates.some(({ holder }) => holder?.id === personId))) return;
    const { id } =
      seats.find(({ mandates }) => mandates.length === 0) ??
      (await call(seatsApi.add, { params: inBody, body: { college }, key: key(`seat-${college}`) }));
    const body = { personId, rank: 'FULL' as const, startsOn };
    await call(seatsApi.give, { params: { councilId, seatId: id }, body, key: key(`mandate-${college}`) });
  };
  const appoint = async (personId: string) => {
    const { version, officers: known } = await call(bodiesApi.get, { params: { councilId, bodyId: steering.id } });
    const others = known.filter(({ office }) => office !== 'CHAIR').map(({ id, office }) => ({ personId: id, office }));
    const officers = [{ personId, office: 'CHAIR' as const }, ...others];
    await call(bodiesApi.appoint, { params: { councilId, bodyId: steering.id }, version, body: { officers } });
  };
  const added = async ({ person, email }: Chair): Promise<string> => {
    if (person?.id) return person.id;
    const body = { ...splitFullName(person?.name ?? ''), email: email.trim() || null };
    return (await call(peopleApi.add, { params, body, key: key('person') })).id;
  };
  return useMutation({
    mutationFn: async (chair: Chair) => {
      const personId = await added(chair);
      await appoint(personId);
      await seat('ELECTED', personId);
      await seat('COORDINATION', me);
      if (chair.invite) {
        await call(membershipsApi.invite, { params, body: { personId, role: 'CHAIR' }, key: key('invite') });
      }
    },
    meta: {
      stale: [
        [councilId, 'bodies'],
        [councilId, 'people'],
      ],
      quiet: true,
    },
  });
}
