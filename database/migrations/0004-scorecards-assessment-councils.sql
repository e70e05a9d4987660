-- Cards, scores people give, and what the council counted.

-- A published card is frozen: a change is a new version.
-- owner: scorecards
create table scorecards (
  id text not null,
  version integer not null,
  name text not null,
  year integer not null,
  applies_to text[] not null,
  issued date not null,
  -- the files as published: {"card.yaml": "…", "part.yaml": "…"}, main file named in main_file
  files jsonb not null,
  main_file text not null,
  content_hash text not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (id, version)
);
create index scorecards_year on scorecards (year);

create trigger scorecards_frozen before update or delete or truncate on scorecards
  for each statement execute function refuse_rewrite();

-- Which card judges which kind of unit of a group in a season; a later assignment replaces an earlier one.
-- owner: scorecards
create table scorecard_assignments (
  entry bigint generated always as identity primary key,
  group_id text not null references emulation_groups (id),
  year integer not null,
  unit_kind text not null,
  scorecard_id text not null,
  scorecard_version integer not null,
  assigned_at timestamptz not null,
  assigned_by text not null,
  foreign key (scorecard_id, scorecard_version) references scorecards (id, version)
);

-- owner: assessment
create table evidence_records (
  id text primary key,
  unit_id text not null references units (id),
  kind text not null,
  number text not null,
  date date,
  period_from date,
  period_to date,
  title text not null,
  source text not null default ''
);

-- One entry is one score given by one side; the last one of a side holds.
-- owner: assessment
create table manual_score_entries (
  id bigint generated always as identity primary key,
  unit_id text not null references units (id),
  card_id text not null,
  code text not null,
  side text not null check (side in ('self', 'cross', 'verified')),
  state text not null check (state in ('number', 'blank', 'not-applicable')),
  score numeric check ((state = 'number') = (score is not null)),
  by_unit text,
  evidence_id text,
  reason text not null default '',
  entered_at timestamptz not null,
  entered_by text not null,
  channel text not null check (channel in ('web', 'cli', 'import', 'system')),
  import_id text
);
create index manual_score_entries_card on manual_score_entries (card_id, unit_id, code, id);

create trigger manual_score_entries_append_only before update or delete or truncate on manual_score_entries
  for each statement execute function refuse_rewrite();

-- Tallies only: no row says who voted how.
-- owner: councils
create table vote_tallies (
  vote_id text not null,
  group_id text not null references emulation_groups (id),
  date date not null,
  line text not null,
  title text not null,
  electors integer not null,
  present integer not null,
  ballots_issued integer not null,
  ballots_returned integer not null,
  ballots_valid integer not null,
  candidate text not null,
  votes_for integer not null,
  votes_against integer not null,
  votes_blank integer not null,
  base text not null check (base in ('electors', 'present', 'ballots_issued', 'ballots_returned', 'ballots_valid')),
  threshold text not null,
  result text not null,
  note text not null default '',
  position integer not null,
  primary key (group_id, vote_id, candidate)
);
