-- A dated world: a unit, its name, its code, its parents and its groups each have their own validity.

-- owner: organisations
create table units (
  id text primary key,
  kind text not null,
  valid daterange not null check (not isempty(valid)),
  source text not null default ''
);

-- owner: organisations
create table unit_kinds (
  code text not null,
  name text not null,
  valid daterange not null,
  exclude using gist (code with =, valid with &&)
);

-- owner: organisations
create table unit_names (
  unit_id text not null references units (id),
  name text not null,
  valid daterange not null,
  exclude using gist (unit_id with =, valid with &&)
);

-- A bare code is no key: 52 was Bình Định and is Gia Lai since 2025-07-01.
-- owner: organisations
create table unit_codes (
  unit_id text not null references units (id),
  scheme text not null,
  code text not null,
  valid daterange not null,
  exclude using gist (unit_id with =, scheme with =, valid with &&)
);

-- owner: organisations
create table hierarchies (
  id text primary key,
  name text not null
);

-- owner: organisations
create table unit_parents (
  hierarchy_id text not null references hierarchies (id),
  unit_id text not null references units (id),
  parent_id text not null references units (id),
  valid daterange not null,
  check (unit_id <> parent_id),
  exclude using gist (hierarchy_id with =, unit_id with =, valid with &&)
);

-- owner: organisations
create table unit_lineage (
  predecessor_id text not null references units (id),
  successor_id text not null references units (id),
  effective date not null,
  in_region boolean not null,
  score_carry boolean not null,
  note text not null default '',
  primary key (predecessor_id, successor_id, effective)
);

-- owner: organisations
create table emulation_groups (
  id text primary key,
  kind text not null check (kind in ('cluster', 'block', 'region')),
  valid daterange not null
);

-- owner: organisations
create table emulation_group_names (
  group_id text not null references emulation_groups (id),
  name text not null,
  valid daterange not null,
  exclude using gist (group_id with =, valid with &&)
);

-- Published by organisations: what a group is called on a day.
-- owner: organisations
create view emulation_group_titles as select group_id, name, valid from emulation_group_names;

-- owner: organisations
create table emulation_group_members (
  group_id text not null references emulation_groups (id),
  unit_id text not null references units (id),
  valid daterange not null,
  note text not null default '',
  exclude using gist (group_id with =, unit_id with =, valid with &&)
);

-- One head at a time, by rotation; deputies may be several.
-- owner: organisations
create table emulation_group_offices (
  group_id text not null references emulation_groups (id),
  unit_id text not null references units (id),
  office text not null check (office in ('head', 'deputy')),
  valid daterange not null,
  exclude using gist (group_id with =, valid with &&) where (office = 'head')
);

-- owner: organisations
create table emulation_group_rules (
  group_id text not null references emulation_groups (id),
  document text not null,
  valid daterange not null,
  exclude using gist (group_id with =, valid with &&)
);

-- owner: people
create table people (
  id text primary key,
  name text not null,
  sex text check (sex in ('female', 'male')),
  ethnicity text check (ethnicity in ('majority', 'minority')),
  joined date,
  sector text not null default '',
  source text not null default ''
);

-- owner: people
create table person_positions (
  person_id text not null references people (id),
  unit_id text not null references units (id),
  role text not null check (role in ('leader', 'manager', 'officer', 'direct-worker')),
  valid daterange not null,
  exclude using gist (person_id with =, unit_id with =, valid with &&)
);
create index person_positions_unit on person_positions (unit_id);
