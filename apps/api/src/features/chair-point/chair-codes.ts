import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ChairForm } from '@trame/contracts/chair-page';
import { wordsIn } from '@trame/copy/both';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { MailOutbox, renderLetter } from '../mail/index.ts';
import { newSecret, secretHash } from '../sessions/index.ts';
import type { PointHolder } from './point-holder.ts';

const MINUTE = 60_000;
/** Minutes that a code and the proof it gives last, wrong codes before it dies, and codes mailed to one person in an hour. */
const CODE = { minutes: 15, proofMinutes: 30, misses: 5, perHour: 5 } as const;
const CODE_MAIL = 'CHAIR_CODE';

const { t } = wordsIn('fr');

const HOLDS = `
  select from app.chair_code where person_id = $1 and proof_hash = $2 and expires_at > $3`;
const LAST = `
  select id, code_hash as "codeHash", misses, pending from app.chair_code
  where person_id = $1 and code_hash is not null and expires_at > $2 order by asked_at desc limit 1 for update`;
const RECENT = `select count(*)::int as count from app.chair_code where person_id = $1 and asked_at > $2`;
const INSERT = `
  insert into app.chair_code (id, person_id, code_hash, pending, asked_at, expires_at) values ($1, $2, $3, $4, $5, $6)`;
const PENDING = 'update app.chair_code set pending = $2 where id = $1';
const MISSED = 'update app.chair_code set misses = misses + 1 where id = $1';
const PROVEN = 'update app.chair_code set code_hash = null, proof_hash = $2, expires_at = $3 where id = $1';

interface Waiting {
  id: string;
  codeHash: Buffer;
  misses: number;
  pending: ChairForm;
}

/** A short code is guessed soon: it is hashed with its row, dies after five misses, and is worth fifteen minutes. */
const codeHash = (id: string, code: string): Buffer => createHash('sha256').update(`${id}:${code}`).digest();

/**
 * The second factor of a link: who holds it says a code that was mailed to the address it was sent to, or the password of
 * their account. What they wanted to say waits in a row, and is said with the code: no second press is needed.
 */
@Injectable()
export class ChairCodes {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  /** Does the browser that sends this secret still stand for the person? */
  async holds(tx: EntityManager, personId: string, secret: string): Promise<boolean> {
    if (!secret) return false;
    const found = await tx.query<unknown[]>(HOLDS, [personId, secretHash(secret), this.clock.now()]);
    return found.length > 0;
  }

  /** Keeps what waits, and mails a code; a sixth in one hour is not mailed: those before it are still good for a while. */
  async ask(tx: EntityManager, { actor, name, email, council }: PointHolder, pending: ChairForm): Promise<void> {
    const { personId } = actor;
    const now = this.clock.now();
    const [recent] = await tx.query<[{ count: number }]>(RECENT, [personId, new Date(now.getTime() - 60 * MINUTE)]);
    const last = await this.waiting(tx, personId);
    if (recent.count >= CODE.perHour || !email) {
      if (last) await tx.query(PENDING, [last.id, JSON.stringify(pending)]);
      return;
    }
    const [id, code] = [newId(), String(randomInt(0, 1_000_000)).padStart(6, '0')];
    const until = new Date(now.getTime() + CODE.minutes * MINUTE);
    await tx.query(INSERT, [id, personId, codeHash(id, code), JSON.stringify(pending), now, until]);
    const letter = renderLetter({
      subject: t('chairPoint:code.subject'),
      greeting: t('mails:convocation.greeting', { name }),
      paragraphs: [t('chairPoint:code.text', { code, minutes: CODE.minutes })],
      facts: [],
      buttons: [],
      closing: [t('chairPoint:code.ignore'), t('mails:convocation.from', { council })],
    });
    const about = { kind: CODE_MAIL, objectId: id, objectVersion: 1, personId, recipient: email };
    await this.outbox.enqueue(tx, [{ ...letter, ...about }]);
  }

  /** What waited and the secret that proves the browser from now on; `null` when the code is not the right one. */
  async prove(
    tx: EntityManager,
    personId: string,
    { code, isKnown }: { code: string; isKnown: boolean },
  ): Promise<{ pending: ChairForm; secret: string } | null> {
    const waiting = await this.waiting(tx, personId);
    if (!waiting || waiting.misses >= CODE.misses) return null;
    const { id } = waiting;
    if (!isKnown && !codeHash(id, code.replace(/\s/gu, '')).equals(waiting.codeHash)) {
      await tx.query(MISSED, [id]);
      return null;
    }
    const secret = newSecret();
    const until = new Date(this.clock.now().getTime() + CODE.proofMinutes * MINUTE);
    await tx.query(PROVEN, [id, secretHash(secret), until]);
    return { pending: waiting.pending, secret };
  }

  private async waiting(tx: EntityManager, personId: string): Promise<Waiting | undefined> {
    const [waiting] = await tx.query<Waiting[]>(LAST, [personId, this.clock.now()]);
    return waiting;
  }
}
