import { PROPOSED_SLOTS, type ProposalForm, type ProposedEvent, proposedEvent } from '@trame/contracts/campaign-pages';
import type { EventSlot } from '@trame/domain/campaigns/slots';

type Read = { event: ProposedEvent } | { faults: string[] };

const PARTS = ['day', 'until', 'from', 'to'] as const;
/** What a fault of the event is called in the form, where the names differ. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ free: 'cost', 'contact.name': 'contactName', 'contact.email': 'contactEmail', 'contact.phone': 'contactPhone' },
};

/** What a form without a script sent, as an event; or the names of the fields to mend. `kept`: no contact leaves the one there is. */
export function readProposal(form: ProposalForm, { kept }: { kept: boolean }): Read {
  const typed = (name: string): string | null => form[name]?.trim() || null;
  const rows = Array.from({ length: PROPOSED_SLOTS }, (_, at) => at + 1).filter((row) =>
    PARTS.some((part) => typed(`${part}${row}`)),
  );
  const contact = { name: typed('contactName'), email: typed('contactEmail'), phone: typed('contactPhone') };
  const isContactKept = kept && Object.values(contact).every((part) => part === null);
  const capacity = typed('capacity');
  const read = proposedEvent.safeParse({
    ...{ title: typed('title') ?? '', description: typed('description') ?? '', audience: typed('audience') },
    slots: rows.map((row) => Object.fromEntries(PARTS.map((part) => [part, typed(`${part}${row}`)]))),
    ...{ place: typed('place'), municipality: typed('municipality'), organizer: typed('organizer') },
    ...{ access: typed('access'), accessibility: typed('accessibility'), link: typed('link'), price: typed('price') },
    capacity: capacity === null ? null : Number(capacity),
    free: { FREE: true, PAID: false }[typed('cost') ?? ''],
    contact: isContactKept ? null : contact,
  });
  if (read.success) return { event: read.data };
  return { faults: [...new Set(read.error.issues.map(({ path }) => fieldOf(path, rows)))] };
}

function fieldOf(path: readonly PropertyKey[], rows: readonly number[]): string {
  const [head, at, part] = path;
  if (head !== 'slots') return FIELDS[path.join('.')] ?? String(head);
  return `${String(part ?? 'day')}${rows[Number(at ?? 0)] ?? 1}`;
}

/** An event as its form is filled with it; whom to reach is left out. */
export function formOf(event: Omit<ProposedEvent, 'contact'> & { version: number }): ProposalForm {
  const { slots, capacity, free, version, ...said } = event;
  const text = Object.entries(said).map(([name, value]) => [name, value ?? undefined] as const);
  const dates = slots.flatMap((slot: EventSlot, at) =>
    PARTS.map((part) => [`${part}${at + 1}`, slot[part] ?? undefined] as const),
  );
  return {
    ...Object.fromEntries([...text, ...dates]),
    ...{ capacity: capacity?.toString(), cost: free ? 'FREE' : 'PAID', version: String(version) },
  };
}
