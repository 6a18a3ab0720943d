import { queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { type MandatePatch, type SeatPatch, seatsApi } from '@trame/contracts/seats';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { bodiesKey } from '../bodies.queries.ts';

export const seatsOf = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...bodiesKey(councilId), bodyId, 'seats'],
    queryFn: ({ signal }) => call(seatsApi.list, { params: { councilId, bodyId } }, signal),
  });

/** Seats show on bodies, on people, and mask organisations. */
function useStale() {
  const { councilId } = useCouncil();
  return { councilId, stale: [bodiesKey(councilId), [councilId, 'people'], [councilId, 'organizations']] };
}

export function useAddSeat(bodyId: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof seatsApi.add>, 'body' | 'key'>) =>
      call(seatsApi.add, { params: { councilId, bodyId }, ...wanted }),
    meta: { stale, quiet: true },
  });
}

export function useChangeSeat() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ seatId, version, body }: { seatId: string; version: number; body: Partial<SeatPatch> }) =>
      call(seatsApi.change, { params: { councilId, seatId }, version, body }),
    meta: { stale, quiet: true },
  });
}

export function useRemoveSeat(done: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ seatId, version }: { seatId: string; version: number }) =>
      call(seatsApi.remove, { params: { councilId, seatId }, version }),
    meta: { stale, done },
  });
}

export function useGiveMandate(seatId: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: (wanted: Pick<RequestOf<typeof seatsApi.give>, 'body' | 'key'>) =>
      call(seatsApi.give, { params: { councilId, seatId }, ...wanted }),
    meta: { stale, quiet: true },
  });
}

export function useChangeMandate() {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ mandateId, version, body }: { mandateId: string; version: number; body: MandatePatch }) =>
      call(seatsApi.changeMandate, { params: { councilId, mandateId }, version, body }),
    meta: { stale, quiet: true },
  });
}

export function useRemoveMandate(done: string) {
  const { councilId, stale } = useStale();
  return useMutation({
    mutationFn: ({ mandateId, version }: { mandateId: string; version: number }) =>
      call(seatsApi.removeMandate, { params: { councilId, mandateId }, version }),
    meta: { stale, done },
  });
}
