-- What people achieved and what stands against it: ratings, awards, initiatives, discipline, absences, attestations.
-- Every row is one statement. A correction is a later entry under the same key; the last one that is not withdrawn holds.

-- Published by people: who holds which post, with the particulars of the person.
create view person_posts as
  select q.person_id, q.unit_id, q.role, q.valid, p.name, p.sex, p.ethnicity, p.joined, p.sector, p.source
  from person_positions q join people p on p.id = q.person_id;

-- What an undone import said about people is kept and no longer counts.
-- owner: achievements
create table withdrawn_histories (
  import_id text primary key,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null,
  reason text not null
);

-- owner: achievements
create table person_ratings (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  year integer not null check (year between 1945 and 2200),
  level text not null check (level in ('excellent', 'good', 'completed', 'failed')),
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, year, entry)
);

-- The number of the decision tells two awards of one kind in one year apart.
-- owner: achievements
create table person_awards (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  award text not null,
  year integer not null check (year between 1945 and 2200),
  number text not null,
  -- null: not known
  decided date,
  basis text,
  rests_on text,
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, award, year, number, entry)
);

-- The award stays; from this day it no longer counts.
-- owner: achievements
create table award_annulments (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  award text not null,
  year integer not null,
  number text not null,
  annulled date not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, award, year, number, entry)
);

-- One row for each author.
-- owner: achievements
create table initiatives (
  entry bigint generated always as identity,
  id text not null,
  person_id text not null references people (id),
  year integer not null check (year between 1945 and 2200),
  scope text not null check (scope in ('grassroots', 'ministry-province', 'national')),
  -- null: not known
  recognised date,
  -- award:year it already served; null: none
  used_for text,
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, id, entry)
);

-- owner: achievements
create table person_disciplines (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  form text not null,
  date_from date not null,
  date_to date check (date_to >= date_from),
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, form, date_from, entry)
);

-- owner: achievements
create table person_absences (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  kind text not null,
  date_from date not null,
  date_to date check (date_to >= date_from),
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, kind, date_from, entry)
);

-- owner: achievements
create table person_attestations (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  key text not null,
  attested boolean not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, key, entry)
);

-- Whether a list holds everything there is: only then its silence proves something, and only for the years it covers.
-- owner: achievements
create table person_known_lists (
  entry bigint generated always as identity,
  person_id text not null references people (id),
  list text not null check (list in ('ratings', 'awards', 'initiatives', 'discipline', 'absences')),
  complete boolean not null,
  -- the last year the statement speaks of
  through integer not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text,
  primary key (person_id, list, entry)
);

create trigger person_ratings_append_only before update or delete or truncate on person_ratings
  for each statement execute function refuse_rewrite();
create trigger person_awards_append_only before update or delete or truncate on person_awards
  for each statement execute function refuse_rewrite();
create trigger award_annulments_append_only before update or delete or truncate on award_annulments
  for each statement execute function refuse_rewrite();
create trigger initiatives_append_only before update or delete or truncate on initiatives
  for each statement execute function refuse_rewrite();
create trigger person_disciplines_append_only before update or delete or truncate on person_disciplines
  for each statement execute function refuse_rewrite();
create trigger person_absences_append_only before update or delete or truncate on person_absences
  for each statement execute function refuse_rewrite();
create trigger person_attestations_append_only before update or delete or truncate on person_attestations
  for each statement execute function refuse_rewrite();
create trigger person_known_lists_append_only before update or delete or truncate on person_known_lists
  for each statement execute function refuse_rewrite();

-- What holds: the last entry under each key, undone imports left out.
create view held_ratings as
  select distinct on (s.person_id, s.year) s.person_id, s.year, s.level
  from person_ratings s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.year, s.entry desc;

create view held_annulments as
  select distinct on (s.person_id, s.award, s.year, s.number) s.person_id, s.award, s.year, s.number, s.annulled
  from award_annulments s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.award, s.year, s.number, s.entry desc;

create view held_awards as
  select distinct on (s.person_id, s.award, s.year, s.number) s.person_id, s.award, s.year, s.number, s.decided, s.basis, s.rests_on
  from person_awards s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.award, s.year, s.number, s.entry desc;

create view held_initiatives as
  select distinct on (s.person_id, s.id) s.person_id, s.id, s.year, s.scope, s.recognised, s.used_for
  from initiatives s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.id, s.entry desc;

create view held_disciplines as
  select distinct on (s.person_id, s.form, s.date_from) s.person_id, s.form, s.date_from, s.date_to
  from person_disciplines s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.form, s.date_from, s.entry desc;

create view held_absences as
  select distinct on (s.person_id, s.kind, s.date_from) s.person_id, s.kind, s.date_from, s.date_to
  from person_absences s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.kind, s.date_from, s.entry desc;

create view held_attestations as
  select distinct on (s.person_id, s.key) s.person_id, s.key, s.attested
  from person_attestations s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.key, s.entry desc;

create view held_known_lists as
  select distinct on (s.person_id, s.list) s.person_id, s.list, s.complete, s.through
  from person_known_lists s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
  order by s.person_id, s.list, s.entry desc;
