import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loadPlaces } from './place-register.ts';

/** The places a council may cover, found by name, postcode, INSEE code or SIREN. */
export class Territory0007 implements MigrationInterface {
  name = 'Territory1795000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PLACES);
    await loadPlaces(db);
    await db.query(INDEXES);
    await db.query(FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function core.find_places_by_code, core.find_places_by_words, core.places, core.communes_of_epci;
      drop function core.settle_council;
      drop table core.place`);
  }
}

const PLACES = `
  create table core.place (
    kind text not null check (kind in ('MUNICIPALITY', 'ARRONDISSEMENT', 'ASSOCIATED', 'EPCI')),
    code text not null,
    name text not null,
    found text not null,
    postcodes text[] not null default '{}',
    population integer,
    department text,
    parent text,
    epci text,
    members text[] not null default '{}',
    primary key (kind, code)
  );
`;

/** Made once the rows are there: four times faster. */
const INDEXES = `
  create index on core.place using gin (found public.gin_trgm_ops);
  create index on core.place using gin (postcodes);
  create index on core.place (code);
  analyze core.place;
`;

/** A place as the application reads it, with the names of what it is part of. */
const READ = `
  select p.kind, p.code, p.name, p.postcodes, p.population, p.department, p.parent, p.epci,
         (select c.name from place c where c.kind = 'MUNICIPALITY' and c.code = p.parent),
         (select e.name from place e where e.kind = 'EPCI' and e.code = p.epci), cardinality(p.members)`;
const COLUMNS = `
  returns table (kind text, code text, name text, postcodes text[], population integer, department text, parent text,
                 epci text, "parentName" text, "epciName" text, members integer)
  language sql stable security definer set search_path = core, pg_temp as`;

const FUNCTIONS = `
  -- A postcode covers several communes, an INSEE code may be that of a commune and of an associated one.
  create function core.find_places_by_code(wanted text, how_many integer) ${COLUMNS} $$
    ${READ} from place p where p.code = wanted or p.postcodes @> array[wanted]
    order by p.kind = 'ASSOCIATED', p.population desc nulls last, p.name limit how_many $$;

  -- Exact names first, then names that start so, then words inside, then names a few letters away.
  create function core.find_places_by_words(wanted text, how_many integer) ${COLUMNS} $$
    ${READ} from place p
    where p.found like wanted || '%' or p.found like '% ' || wanted || '%' or p.found operator(public.%) wanted
    order by p.found = wanted desc, p.found like wanted || '%' desc, p.found like '% ' || wanted || '%' desc,
             case when p.found like '%' || wanted || '%' then 0 else public.similarity(p.found, wanted) end desc,
             p.population desc nulls last, p.code limit how_many $$;

  create function core.places(kinds text[], codes text[]) ${COLUMNS} $$
    ${READ} from unnest(kinds, codes) w (kind, code) join place p on p.kind = w.kind and p.code = w.code $$;

  create function core.communes_of_epci(siren text) ${COLUMNS} $$
    ${READ} from place g join place p on p.kind = 'MUNICIPALITY' and p.code = any(g.members)
    where g.kind = 'EPCI' and g.code = siren order by p.population desc nulls last, p.name $$;

  create function core.settle_council(wanted_name text, wanted_zone text) returns void
    language sql security definer set search_path = core, pg_temp as
    $$ update council set name = coalesce(wanted_name, name), zone = coalesce(wanted_zone, zone)
       where id = app.current_council() and current_setting('app.role', true) = 'COORDINATOR' $$;

  revoke execute on function core.find_places_by_code, core.find_places_by_words, core.places, core.communes_of_epci,
    core.settle_council from public;
  grant execute on function core.find_places_by_code, core.find_places_by_words, core.places, core.communes_of_epci,
    core.settle_council to trame_app, trame_worker;
`;
