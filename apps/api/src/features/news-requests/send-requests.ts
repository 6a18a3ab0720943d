import { Inject, Injectable } from '@nestjs/common';
import type { NewsRequest } from '@trame/domain/action-plan/ask-news';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { issueLinks } from '../invitations/index.ts';
import { type CouncilMail, MailOutbox, renderLetter } from '../mail/index.ts';
import type { Askable } from './askable.reader.ts';
import { newsLetter } from './news-letter.ts';

/** The kind of the mails that ask for news. */
export const NEWS_REQUEST = 'NEWS_REQUEST';
/** The purpose of the links behind them: one person, the actions they were asked about. */
export const NEWS_LINK = 'NEWS';
/** Days that a request may be answered. */
const OPEN_DAYS = 30;

const INSERT = `
  insert into app.news_request (id, batch_id, person_id, monthly, asked_at)
  select r.id, $2, r."personId", $3, $4 from jsonb_to_recordset($1::jsonb) as r(id uuid, "personId" uuid)`;
const INSERT_ACTIONS = `
  insert into app.news_request_action (request_id, action_id, position)
  select r.id, a.id, a.place from jsonb_to_recordset($1::jsonb) as r(id uuid, actions uuid[])
  cross join lateral unnest(r.actions) with ordinality as a(id, place)`;
const COUNCIL = 'select name, zone from core.current_council_row()';

interface Batch {
  today: string;
  monthly: boolean;
  holdSeconds: number;
}

/** Writes requests, one link and one mail for each person: by hand and every month alike. */
@Injectable()
export class SendRequests {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** In a transaction that reads all; answers the id of the batch, which can be stopped. */
  async run(tx: EntityManager, asked: readonly NewsRequest<Askable>[], batch: Batch): Promise<string> {
    const { today, monthly, holdSeconds } = batch;
    const batchId = newId();
    const requests = asked.map(({ lead, actions }) => ({ id: newId(), personId: lead.personId, lead, actions }));
    const rows = requests.map(({ id, personId, actions }) => ({ id, personId, actions: actions.map((one) => one.id) }));
    await tx.query(INSERT, [JSON.stringify(rows), batchId, monthly, this.clock.now()]);
    await tx.query(INSERT_ACTIONS, [JSON.stringify(rows)]);
    const [council] = await tx.query<[{ name: string; zone: string }]>(COUNCIL);
    const linked = { purpose: NEWS_LINK, startsLocal: `${addDays(today, OPEN_DAYS)}T23:59`, zone: council.zone };
    const mails: CouncilMail[] = [];
    for (const { id: objectId, personId, lead, actions } of requests) {
      const secret = (await issueLinks(tx, { ...linked, objectId }, [{ personId }])).get(personId) ?? '';
      const letter = newsLetter(council, { name: lead.name, actions }, `${this.config.publicUrl}/m/${secret}`);
      const about = { kind: NEWS_REQUEST, objectId, objectVersion: 1, personId, recipient: lead.email };
      mails.push({ ...renderLetter(letter), ...about });
    }
    await this.outbox.enqueue(tx, mails, holdSeconds);
    return batchId;
  }
}
