-- Who acts, what they may see, and what was done.
create extension if not exists btree_gist;

-- owner: access
create table actors (
  id text primary key,
  name text not null,
  persona text not null,
  unit_id text,
  demo boolean not null default false
);

-- owner: access
create table grants (
  actor_id text not null references actors (id),
  -- null: every unit
  unit_id text,
  may text not null check (may in ('read', 'write')),
  valid daterange not null default daterange(null, null)
);
create index grants_actor on grants (actor_id);

-- owner: access
create table sessions (
  token_hash text primary key,
  actor_id text not null references actors (id),
  started_at timestamptz not null,
  expires_at timestamptz not null
);

-- A repeated command with the same key gets the first answer back instead of a second change.
-- owner: access
create table handled_commands (
  actor_id text not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  answer jsonb not null,
  handled_at timestamptz not null,
  primary key (actor_id, key)
);

-- owner: audit
create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  channel text not null check (channel in ('web', 'cli', 'import', 'system')),
  operation text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  reason text
);
create index audit_entries_subject on audit_entries (subject_kind, subject_id, id);

create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_entries_append_only before update or delete or truncate on audit_entries
  for each statement execute function refuse_rewrite();
