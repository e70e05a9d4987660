-- The log becomes a chain: each entry holds the hash of the one before it, and commitments to values that are kept beside it, so that
-- personal data can be corrected or purged without breaking the chain. docs/decisions/0008-a-log-that-can-be-proved.md tells how.

-- Before, after, why, and the names of who acted: whatever may hold personal data. Content is the text that was committed to.
-- owner: audit
create table audit_values (
  seq bigint not null,
  part text not null check (part in ('who', 'before', 'after', 'reason')),
  salt text not null check (salt ~ '^[0-9a-f]{32}$'),
  content text not null,
  primary key (seq, part)
);

-- The end of the chain. Whoever appends holds this row, so numbers have no gap; it is filled with the first entry.
-- owner: audit
create table audit_heads (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);

-- What was signed about the chain: up to here it was so. Copies lie outside the database.
-- owner: audit
create table audit_checkpoints (
  seq bigint primary key,
  log text not null,
  hash text not null,
  at timestamptz(3) not null,
  key_id text not null,
  public_key text not null,
  signature text not null
);

alter table audit_entries disable trigger audit_entries_append_only;

-- What is hashed is said in milliseconds, so nothing finer may hide in the column.
alter table audit_entries
  alter column at type timestamptz(3),
  add column seq bigint,
  add column kind text not null default 'change' check (kind in ('change', 'read', 'amendment', 'adoption')),
  add column on_behalf_of text,
  add column sensitive boolean not null default false,
  add column commitments jsonb,
  add column amends jsonb,
  add column prev_hash text,
  add column hash text;

-- The hash of an entry, over canonical JSON of the hash of what happened, the hash before it and its number.
create function link_hash(body text, prev text, seq bigint) returns text language sql immutable as $$
  select encode(sha256(convert_to('{"body":"' || body || '","prev":"' || prev || '","seq":' || seq || ',"v":1}', 'UTF8')), 'hex')
$$;

-- Entries older than the chain are taken into it in their order, and an entry at their end says so: from there on they cannot change unseen.
do $$
declare
  old record;
  adopted bigint;
  commitment_texts text;
  prior text := repeat('0', 64);
  body text;
  link text;
begin
  with numbered as (select id, row_number() over (order by id) as place from audit_entries)
  update audit_entries set seq = numbered.place from numbered where numbered.id = audit_entries.id;
  select count(*) into adopted from audit_entries;
  if adopted = 0 then return; end if;

  insert into audit_entries (seq, kind, at, actor_id, actor_name, channel, operation, subject_kind, subject_id, after)
  values (adopted + 1, 'adoption', now(), 'system', 'Hệ thống', 'system', 'audit/adopt-entries', 'audit', 'log', jsonb_build_object('entries', adopted));

  insert into audit_values (seq, part, salt, content)
  select seq, part, replace(gen_random_uuid()::text, '-', ''), content
  from audit_entries, lateral (values
    ('who', '{"actor":' || to_json(actor_name) || ',"onBehalfOf":null}'), ('before', before::text), ('after', after::text), ('reason', to_json(reason)::text)
  ) as parts (part, content)
  where content is not null;

  for old in select * from audit_entries order by seq loop
    select '{' || string_agg('"' || part || '":"' || encode(sha256(convert_to(salt || E'\n' || content, 'UTF8')), 'hex') || '"', ',' order by part collate "C") || '}'
      into commitment_texts from audit_values where seq = old.seq;
    body := encode(sha256(convert_to(
      '{"actor":' || to_json(old.actor_id) || ',"amends":null,"at":"' || to_char(old.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      || '","channel":' || to_json(old.channel) || ',"commitments":' || commitment_texts || ',"kind":' || to_json(old.kind)
      || ',"onBehalfOf":null,"operation":' || to_json(old.operation) || ',"sensitive":false,"subjectId":' || to_json(old.subject_id)
      || ',"subjectKind":' || to_json(old.subject_kind) || ',"v":1}', 'UTF8')), 'hex');
    link := link_hash(body, prior, old.seq);
    update audit_entries set commitments = commitment_texts::jsonb, prev_hash = prior, hash = link where seq = old.seq;
    prior := link;
  end loop;
  insert into audit_heads (seq, hash) values (adopted + 1, prior);
end $$;

drop index audit_entries_subject;
alter table audit_entries
  drop column id,
  drop column actor_name,
  drop column before,
  drop column after,
  drop column reason,
  alter column kind drop default,
  alter column sensitive drop default,
  alter column commitments set not null,
  alter column prev_hash set not null,
  alter column hash set not null,
  add primary key (seq);
create index audit_entries_subject on audit_entries (subject_kind, subject_id, seq);
create index audit_entries_actor on audit_entries (actor_id, seq);
create index audit_entries_at on audit_entries (at);
create index audit_entries_amending on audit_entries (seq) where amends is not null;

alter table audit_entries enable trigger audit_entries_append_only;
create trigger audit_checkpoints_append_only before update or delete or truncate on audit_checkpoints
  for each statement execute function refuse_rewrite();
create trigger audit_heads_stay before delete or truncate on audit_heads
  for each statement execute function refuse_rewrite();

-- Values change only together with an entry that says so; the setting keeps a slip of the hand away, the chain finds an intent.
create function refuse_unlogged_amendment() returns trigger language plpgsql as $$
begin
  if current_setting('thidua.amends_log', true) is distinct from 'on' then
    raise exception 'values of % are changed only by an entry that says so', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger audit_values_amended before update or delete or truncate on audit_values
  for each statement execute function refuse_unlogged_amendment();

-- Entries with their values are put at the end of the chain in one call, so that whoever waits for the end waits for nothing else. What
-- happened was hashed by the application; here it gets its place. The check of the log makes every hash anew and does not trust this.
create function append_to_log(entries json) returns text language plpgsql as $$
declare
  head audit_heads;
  entry record;
begin
  select * into head from audit_heads for update;
  if not found then
    insert into audit_heads values (true, 0, repeat('0', 64)) on conflict do nothing;
    select * into head from audit_heads for update;
  end if;
  for entry in
    select * from json_to_recordset(entries) as e (body text, kind text, at timestamptz, actor text, "onBehalfOf" text, channel text, operation text,
      "subjectKind" text, "subjectId" text, sensitive boolean, commitments jsonb, amends jsonb, "values" json)
  loop
    head.seq := head.seq + 1;
    insert into audit_entries (seq, kind, at, actor_id, on_behalf_of, channel, operation, subject_kind, subject_id, sensitive, commitments, amends, prev_hash, hash)
    values (head.seq, entry.kind, entry.at, entry.actor, entry."onBehalfOf", entry.channel, entry.operation, entry."subjectKind", entry."subjectId",
      entry.sensitive, entry.commitments, nullif(entry.amends, 'null'), head.hash, link_hash(entry.body, head.hash, head.seq))
    returning hash into head.hash;
    insert into audit_values (seq, part, salt, content)
    select head.seq, part, salt, content from json_to_recordset(entry."values") as v (part text, salt text, content text);
  end loop;
  update audit_heads set seq = head.seq, hash = head.hash;
  return head.hash;
end $$;
