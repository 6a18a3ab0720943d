import { CORE_COLLEGES, type College, type CoreCollege } from '../bodies/college.ts';
import type { Office } from '../bodies/seat.ts';
import { type PollAnswer, wouldCome } from './poll-answer.ts';

/** Somebody asked, as far as a date depends on them: what they sit for, what they answer for, what they said by slot. */
export interface PolledPerson {
  readonly colleges: readonly College[];
  readonly offices: readonly Office[];
  readonly answers: Readonly<Record<string, PollAnswer>>;
}

/** Would the chair come? `SILENT`: not said yet; `NONE`: the body has no chair among those asked. */
export const CHAIR_PRESENCES = ['YES', 'IF_NEEDED', 'NO', 'SILENT', 'NONE'] as const;
export type ChairPresence = (typeof CHAIR_PRESENCES)[number];

/** Who would be there at one slot. For eyes that may see masked colleges only: see `maySeeMaskedColleges`. */
export interface SlotPresence {
  /** Core colleges somebody asked sits for, and for which nobody would come. */
  readonly missing: CoreCollege[];
  readonly chair: ChairPresence;
  /** Of the co-leads and the leads. */
  readonly leads: { readonly coming: number; readonly total: number };
}

const chairPresence = (chairs: readonly PolledPerson[], slotId: string): ChairPresence => {
  if (chairs.length === 0) return 'NONE';
  const said = chairs.flatMap(({ answers }) => answers[slotId] ?? []);
  return (['YES', 'IF_NEEDED', 'NO'] as const).find((answer) => said.includes(answer)) ?? 'SILENT';
};

/** Which core colleges, chair and leads would be there at a slot. A college nobody asked sits for is not judged. */
export function slotPresence(people: readonly PolledPerson[], slotId: string): SlotPresence {
  const coming = people.filter(({ answers }) => wouldCome(answers[slotId]));
  const sits = (among: readonly PolledPerson[], college: CoreCollege) =>
    among.some(({ colleges }) => colleges.includes(college));
  const isLead = ({ offices }: PolledPerson) => offices.includes('CO_LEAD') || offices.includes('LEAD');
  return {
    missing: CORE_COLLEGES.filter((college) => sits(people, college) && !sits(coming, college)),
    chair: chairPresence(
      people.filter(({ offices }) => offices.includes('CHAIR')),
      slotId,
    ),
    leads: { coming: coming.filter(isLead).length, total: people.filter(isLead).length },
  };
}
