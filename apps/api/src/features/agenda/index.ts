export { addItems, addItemsToEach, type ItemToAdd, refuseUnknownPresenters } from './add-items.ts';
export { AgendaFull } from './agenda.errors.ts';
export { AgendaModule } from './agenda.module.ts';
export { agendaJson, readAgenda } from './agenda.reader.ts';
export { AgendaItemEntity } from './agenda-item.entity.ts';
export { moveOn, openAgenda } from './open-agenda.ts';
export { deleteItem } from './remove-item.ts';
export { usualAgenda } from './usual-agenda.ts';
