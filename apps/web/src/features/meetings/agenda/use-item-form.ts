import { type AgendaItem, newAgendaItem } from '@trame/contracts/agenda';
import type { z } from 'zod';
import { type ContractForm, useContractForm } from '../../../platform/form.ts';

export type ItemForm = ContractForm<z.input<typeof newAgendaItem>, z.output<typeof newAgendaItem>>;

const EMPTY = {
  title: '',
  purpose: 'DISCUSSION',
  minutes: 15,
  presenters: [],
  description: '',
  restricted: false,
} satisfies z.input<typeof newAgendaItem>;

/** The form of an item: empty, or filled with the one that changes. */
export function useItemForm(item?: AgendaItem): ItemForm {
  const defaultValues = item
    ? {
        title: item.title,
        purpose: item.purpose,
        minutes: item.minutes,
        presenters: item.presenters,
        description: item.description,
        restricted: item.restricted,
      }
    : EMPTY;
  return useContractForm(newAgendaItem, { defaultValues });
}
