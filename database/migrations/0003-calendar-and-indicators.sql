-- The cycle of a season, the dictionary of indicators, and the cells.

-- owner: calendar
create table seasons (
  group_id text not null references emulation_groups (id),
  year integer not null check (year between 1945 and 2200),
  -- what was known on this day is what the season is judged by
  as_of date not null,
  note text not null default '',
  primary key (group_id, year)
);

-- owner: calendar
create table cycle_events (
  id bigint generated always as identity primary key,
  group_id text not null references emulation_groups (id),
  date_from date not null,
  date_to date,
  kind text not null,
  title text not null,
  applies_to text[] not null,
  source text not null,
  note text not null default '',
  check (date_to is null or date_to >= date_from),
  unique (group_id, date_from, kind, title)
);

-- owner: indicators
create table indicators (
  code text primary key check (code ~ '^[a-z][a-z0-9_]*$' and code <> 'target')
);

-- owner: indicators
create table indicator_versions (
  code text not null references indicators (code),
  version integer not null,
  position integer not null,
  name text not null,
  unit_of_measure text not null,
  kind text not null check (kind in ('count', 'money', 'rate', 'yesno', 'days')),
  aggregation text not null check (aggregation in ('sum', 'ratio', 'none')),
  numerator text,
  denominator text,
  area text not null,
  calendar text not null,
  applies_to text[] not null,
  direction text not null check (direction in ('higher', 'lower', 'none')),
  definition text not null,
  valid daterange not null,
  primary key (code, version),
  exclude using gist (code with =, valid with &&)
);

-- owner: indicators
create table reporting_periods (
  code text not null,
  calendar text not null,
  date_from date not null,
  date_to date not null check (date_to >= date_from),
  primary key (code, calendar)
);

-- owner: indicators
create table data_sets (
  id text primary key,
  name text not null,
  unit_kind text not null,
  calendar text not null,
  source text not null default ''
);

-- owner: indicators
create table data_set_indicators (
  data_set_id text not null references data_sets (id),
  indicator text not null references indicators (code),
  position integer not null,
  primary key (data_set_id, indicator)
);

-- One reporting round of a data set. After `locks` only a dated correction with a reason is taken.
-- owner: indicators
create table data_set_rounds (
  data_set_id text not null references data_sets (id),
  period text not null,
  due date,
  locks date,
  lock_reason text not null default '',
  source text not null default '',
  primary key (data_set_id, period)
);

-- owner: imports
create table imports (
  id text primary key,
  file_name text not null,
  kind text not null,
  rows_kept integer not null,
  rows_refused integer not null,
  content_hash text not null,
  applied_at timestamptz not null,
  applied_by text not null,
  undone_at timestamptz,
  undone_by text,
  undo_reason text
);

-- One entry is one statement about a cell. A correction is a new entry; the last one reported by a day holds on that day.
-- owner: indicators
create table cell_entries (
  id bigint generated always as identity primary key,
  unit_id text not null references units (id),
  indicator text not null references indicators (code),
  period text not null,
  state text not null check (state in ('number', 'blank', 'not-applicable')),
  value numeric check ((state = 'number') = (value is not null)),
  status text not null check (status in ('estimate', 'actual', 'official')),
  source text not null,
  note text not null default '',
  cut_off date,
  reported date not null,
  entered_at timestamptz not null,
  entered_by text not null,
  channel text not null check (channel in ('web', 'cli', 'import', 'system')),
  reason text not null default '',
  import_id text,
  file_line integer
);
create index cell_entries_cell on cell_entries (unit_id, period, indicator, reported, id);
create index cell_entries_import on cell_entries (import_id) where import_id is not null;

create trigger cell_entries_append_only before update or delete or truncate on cell_entries
  for each statement execute function refuse_rewrite();

-- What an undone import said is kept and no longer counts.
-- owner: indicators
create table withdrawn_imports (
  import_id text primary key,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null,
  reason text not null
);

-- owner: indicators
create table target_entries (
  id bigint generated always as identity primary key,
  unit_id text not null references units (id),
  indicator text not null references indicators (code),
  year integer not null,
  target numeric,
  direction text not null check (direction in ('exceed', 'at-least', 'at-most')),
  source text not null,
  issued date,
  entered_at timestamptz not null,
  entered_by text not null,
  import_id text
);
create index target_entries_target on target_entries (unit_id, indicator, year, id);

create trigger target_entries_append_only before update or delete or truncate on target_entries
  for each statement execute function refuse_rewrite();

-- Configuration is data: an identity or a bound is a row, changed without a release.
-- owner: indicators
create table validation_rules (
  id text primary key,
  left_measure text not null,
  op text not null check (op in ('==', '!=', '<', '<=', '>', '>=')),
  right_measure text not null,
  tolerance numeric not null default 0,
  severity text not null check (severity in ('error', 'warning')),
  source text not null default '',
  valid daterange not null default daterange(null, null)
);

-- Published by indicators for the other features whose entries an import may have brought.
-- owner: indicators
create view withdrawn_imports_view as select import_id from withdrawn_imports;
