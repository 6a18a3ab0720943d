import type { NewAgendaItem } from '@trame/contracts/agenda';
import { wordsIn } from '@trame/copy/both';
import type { BodyType } from '@trame/domain/bodies/body-type';
import { agendaTemplate } from '@trame/domain/meetings/agenda-template';
import type { EntityManager } from 'typeorm';

const { t } = wordsIn('fr');

/** The agenda a body of this type usually has, in French, as the mails are. */
export async function usualAgenda(tx: EntityManager, bodyId: string): Promise<NewAgendaItem[]> {
  const [body] = await tx.query<{ type: BodyType }[]>('select type from app.body where id = $1', [bodyId]);
  if (!body) return [];
  return agendaTemplate(body.type).map(({ key, purpose, minutes }) => ({
    title: t(`meetings:template.${key}`),
    purpose,
    minutes,
    presenters: [],
    description: '',
    restricted: false,
  }));
}
