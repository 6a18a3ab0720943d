export { addItems } from './add-items.ts';
export { AgendaModule } from './agenda.module.ts';
export { agendaJson, readAgenda } from './agenda.reader.ts';
export { AgendaItemEntity } from './agenda-item.entity.ts';
