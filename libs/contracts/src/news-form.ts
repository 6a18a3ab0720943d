import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { day, id } from './shapes.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Of an action: what is said of it, what its photos show, and a file that came before. Of a file: that it goes. */
const FIELD = new RegExp(`^(mot|texte|avancement|echeance|description|garde|retirer)-${UUID}$`);
const FILES = new RegExp(`^fichiers-${UUID}$`);

const idOf = (name: string): string => name.slice(name.indexOf('-') + 1);

/** The action that files of this field are about; `null` for a field of another kind. */
export const actionOfFiles = (name: string): string | null => (FILES.test(name) ? idOf(name) : null);

const one = z.strictObject({
  actionId: id,
  word: z.enum(NEWS_WORDS).nullable(),
  text: z.string().max(LIMITS.text.paragraph),
  progress: z.int().min(0).max(100).nullable(),
  dueOn: day.nullable(),
  /** What the photos that come with it show. */
  alt: z.string().max(LIMITS.text.question),
});
export type NewsAnswer = z.output<typeof one>;

const field = z.tuple([z.string().max(60).regex(FIELD), z.string().max(LIMITS.text.paragraph)]);

/** The fields of the page, a group for each action, named by its id: what a form without JavaScript sends beside its files. */
export const newsFields = z
  .array(field)
  .min(1)
  .max(LIMITS.list.page)
  .transform((fields, context) => {
    const of = (kind: string) => fields.filter(([name]) => name.startsWith(`${kind}-`));
    const told = [...of('mot'), ...of('texte'), ...of('avancement'), ...of('echeance'), ...of('description')];
    const answers = [...new Set(told.map(([name]) => idOf(name)))].flatMap((actionId) => {
      const said = (kind: string): string =>
        (fields.find(([name]) => name === `${kind}-${actionId}`)?.[1] ?? '').trim();
      const answer = one.safeParse({
        actionId,
        word: said('mot') || null,
        text: said('texte'),
        progress: said('avancement') === '' ? null : Number(said('avancement')),
        dueOn: said('echeance') || null,
        alt: said('description'),
      });
      if (!answer.success) context.addIssue({ code: 'custom', message: 'invalid' });
      return answer.success ? [answer.data] : [];
    });
    return {
      answers,
      /** Files that came with a form that had to be mended. */
      held: of('garde').map(([name, token]) => ({ actionId: idOf(name), token })),
      /** Files that go, kept with the note or held. */
      removed: of('retirer').map(([name]) => idOf(name)),
    };
  });
export type NewsFields = z.output<typeof newsFields>;
