import { createRequire } from 'node:module';
import { placesOf, type RegisterCommune, type RegisterEpci } from '@trame/domain/territory/read-register';
import type { QueryRunner } from 'typeorm';

const ROWS_AT_ONCE = 5_000;
const INSERT = `
  insert into core.place (kind, code, name, found, postcodes, population, department, parent, epci, members)
  select kind, code, name, found, postcodes, population, department, parent, epci, members
  from jsonb_to_recordset($1::jsonb) as p(kind text, code text, name text, found text, postcodes text[], population integer,
    department text, parent text, epci text, members text[])`;

/**
 * Writes the national register (offline, from npm) into `core.place`. The files weigh 12 MB: they are read here, once,
 * and never by the API, whose memory they would double.
 */
export async function loadPlaces(db: QueryRunner): Promise<void> {
  const read = createRequire(import.meta.url);
  const data = '@etalab/decoupage-administratif/data';
  const communes = read(`${data}/communes.json`) as RegisterCommune[];
  const groups = ['epci', 'ept'].flatMap((name) => read(`${data}/${name}.json`) as RegisterEpci[]);
  const places = placesOf(communes, groups);
  for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
    await db.query(INSERT, [JSON.stringify(places.slice(from, from + ROWS_AT_ONCE))]);
  }
}
