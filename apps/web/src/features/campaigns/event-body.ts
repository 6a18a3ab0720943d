import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EventBody } from '@trame/contracts/campaign-events';

export const NO_CONTACT = { name: '', email: null, phone: null };
export const NO_SLOT = { day: '', until: null, from: null, to: null };

/** An event nobody has written yet. */
export const BLANK_EVENT: EventBody = {
  ...{ title: '', description: '', audience: null, slots: [NO_SLOT], place: null, municipality: null, access: null },
  ...{ accessibility: null, organizer: null, link: null, capacity: null, free: true, price: null, actionIds: [] },
  contact: NO_CONTACT,
};

/** What is stored, in the words of what is sent; there is always a place to say whom to reach. */
export const bodyOf = (event: CampaignEvent): EventBody => {
  const { title, description, audience, slots, place, municipality, access, accessibility, organizer } = event;
  const { link, capacity, free, price, actions, contact } = event;
  return {
    ...{ title, description, audience, slots, place, municipality, access, accessibility, organizer },
    ...{ link, capacity, free, price, actionIds: actions.map(({ id }) => id), contact: contact ?? NO_CONTACT },
  };
};

/** What was left blank is nothing: a contact nobody named, a date nobody set. */
export function withoutBlanks(body: EventBody): EventBody {
  const { contact, slots } = body;
  const isBlank = !contact || [contact.name, contact.email, contact.phone].every((part) => !part?.trim());
  return {
    ...body,
    contact: isBlank ? null : contact,
    slots: slots.filter((slot) => [slot.day, slot.until, slot.from, slot.to].some(Boolean)),
  };
}
