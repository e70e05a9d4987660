-- Files: contents by their hash, the names people gave them, where they are used, and tickets to take one away.

-- One row for one content, however many files have it. The bytes lie outside the database.
-- owner: files
create table file_contents (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  kind text not null,
  -- erased: the bytes are gone; secret: gone, and refused from now on
  place text not null check (place in ('kept', 'quarantine', 'erased', 'secret')),
  scan text not null check (scan in ('clean', 'found', 'not-scanned', 'awaiting')),
  not_scanned text check (not_scanned in ('no-scanner', 'too-large')),
  signature text,
  scanned_by text,
  scanned_at timestamptz,
  words_read boolean not null,
  stored_at timestamptz not null,
  check ((scan = 'found') = (signature is not null)),
  check ((scan = 'not-scanned') = (not_scanned is not null))
);
create index file_contents_waiting on file_contents (scan) where scan in ('found', 'awaiting');

-- owner: files
create table files (
  id text primary key,
  sha256 text not null references file_contents (sha256),
  -- empty once the file turned out to be a state secret
  name text not null,
  unit_id text not null,
  words_checked text,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  uploaded_by_name text not null,
  erased_at timestamptz,
  erased_by_name text,
  erased_why text check (erased_why in ('mistake', 'secret', 'harmful')),
  erased_reason text,
  check ((erased_at is null) = (erased_why is null))
);
create index files_unit on files (unit_id, uploaded_at);
create index files_content on files (sha256);

-- Where a file is used; detached uses stay as they were.
-- owner: files
create table file_uses (
  id bigint generated always as identity primary key,
  file_id text not null references files (id),
  kind text not null,
  use_id text not null,
  unit_id text not null,
  attached_at timestamptz not null,
  attached_by_name text not null,
  detached_at timestamptz,
  detached_by_name text,
  detach_reason text
);
create unique index file_uses_once on file_uses (file_id, kind, use_id) where detached_at is null;
create index file_uses_use on file_uses (kind, use_id);

-- One download each: known by the hash of a word that only the asking session was told.
-- owner: files
create table download_tickets (
  token_hash text primary key,
  file_id text not null references files (id),
  actor_id text not null,
  session_hash text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Files are seen by those whose work is with the unit's scores before they are published: evidence is what those scores rest on.
call guard_table('files', within_units('unit_id', 'drafts'), within_units('unit_id', 'write'));
call guard_table('file_uses', within_units('unit_id', 'drafts'), within_units('unit_id', 'write'));
call guard_table('download_tickets', 'actor_id = (select acting_actor())', 'actor_id = (select acting_actor())');
-- A content belongs to no unit, and its row names none; only those who may write anywhere put one there.
call guard_table('file_contents', '(select acting_actor() is not null)', '(select cardinality(units_open_for(''write'')) > 0)');

-- How many files still have a content, whoever asks: one unit's erasing must not take away what another unit keeps.
create function files_with_content(content text) returns integer language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*)::integer from files where sha256 = content and erased_at is null;
$$;
