-- Printed from the catalogue by scripts/print-schema.ts; change it with a migration.

create extension btree_gist;

CREATE OR REPLACE FUNCTION public.acting_actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('thidua.actor'::text, true), ''::text);

CREATE OR REPLACE FUNCTION public.append_to_log(entries json)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.due_for_purge(wanted text, ended_before date)
 RETURNS TABLE(place text, key text, person_id text, content json)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT 'person_disciplines'::text,
     (d.entry)::text AS entry,
     d.person_id,
     to_json(d.*) AS to_json
    FROM person_disciplines d
   WHERE ((due_for_purge.wanted = 'discipline-and-absences'::text) AND (d.date_to < due_for_purge.ended_before) AND (d.person_id <> ALL (restricted_people())) AND (NOT (EXISTS ( SELECT
            FROM data_requests r
           WHERE ((r.person_id = d.person_id) AND (NOT (EXISTS ( SELECT
                    FROM data_request_answers a
                   WHERE (a.request_id = r.id)))))))))
 UNION ALL
  SELECT 'person_absences'::text,
     (b.entry)::text AS entry,
     b.person_id,
     to_json(b.*) AS to_json
    FROM person_absences b
   WHERE ((due_for_purge.wanted = 'discipline-and-absences'::text) AND (b.date_to < due_for_purge.ended_before) AND (b.person_id <> ALL (restricted_people())) AND (NOT (EXISTS ( SELECT
            FROM data_requests r
           WHERE ((r.person_id = b.person_id) AND (NOT (EXISTS ( SELECT
                    FROM data_request_answers a
                   WHERE (a.request_id = r.id)))))))))
 UNION ALL
  SELECT 'data_requests'::text,
     q.id,
     q.person_id,
     json_build_object('request', to_json(q.*), 'answer', to_json(a.*)) AS json_build_object
    FROM (data_requests q
      JOIN data_request_answers a ON ((a.request_id = q.id)))
   WHERE ((due_for_purge.wanted = 'data-requests'::text) AND (a.answered_on < due_for_purge.ended_before) AND (q.person_id <> ALL (restricted_people())));
END;

CREATE OR REPLACE FUNCTION public.files_with_content(content text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select count(*)::integer from files where sha256 = content and erased_at is null;
$function$;

CREATE OR REPLACE FUNCTION public.for_every_unit(matter text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN format('(select ''*'' = any (units_open_for(%L)))'::text, matter);

CREATE OR REPLACE PROCEDURE public.guard_table(IN guarded regclass, IN reading text, IN writing text, IN append_only boolean DEFAULT false)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy reading on %s for select to thidua_app using (%s)', guarded, reading);
  execute format('create policy adding on %s for insert to thidua_app with check (%s)', guarded, writing);
  if append_only then
    execute format('revoke update, delete on %s from thidua_app', guarded);
  else
    execute format('create policy changing on %s for update to thidua_app using (%s) with check (%s)', guarded, writing, writing);
    execute format('create policy removing on %s for delete to thidua_app using (%s)', guarded, writing);
  end if;
end $procedure$;

CREATE OR REPLACE PROCEDURE public.holds_nobody(VARIADIC described text[])
 LANGUAGE plpgsql
AS $procedure$
declare
  named text;
begin
  foreach named in array described loop
    execute format('comment on table %I is %L', named, 'personal: no');
  end loop;
end $procedure$;

CREATE OR REPLACE PROCEDURE public.holds_personal_data(IN described regclass, IN activity text, IN found_by text[], IN basic text[] DEFAULT '{}'::text[], IN sensitive text[] DEFAULT '{}'::text[], IN secret text[] DEFAULT '{}'::text[])
 LANGUAGE plpgsql
AS $procedure$
declare
  named text;
begin
  foreach named in array basic || sensitive || secret loop
    if not exists (select from pg_attribute where attrelid = described and attname = named and attnum > 0 and not attisdropped) then
      raise exception 'table % has no column %', described, named;
    end if;
  end loop;
  execute format('comment on table %s is %L', described, array_to_string(array['personal: ' || activity] || found_by, '; '));
  for named in select attname from pg_attribute where attrelid = described and attnum > 0 and not attisdropped loop
    execute format('comment on column %s.%I is %L', described, named, 'personal: ' || case
      when named = any (secret) then 'secret' when named = any (sensitive) then 'sensitive' when named = any (basic) then 'basic' else 'no' end);
  end loop;
end $procedure$;

CREATE OR REPLACE FUNCTION public.link_hash(body text, prev text, seq bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select encode(sha256(convert_to('{"body":"' || body || '","prev":"' || prev || '","seq":' || seq || ',"v":1}', 'UTF8')), 'hex')
$function$;

CREATE OR REPLACE FUNCTION public.purge_due(wanted text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  years integer := term_in_years(wanted);
  ended_before date := nullif(current_setting('thidua.today', true), '')::date - make_interval(years => years);
  gone bigint := 0;
  more bigint;
begin
  if wanted not in ('discipline-and-absences', 'data-requests') then raise exception 'records of class % are kept for good', wanted using errcode = 'integrity_constraint_violation'; end if;
  if ended_before is null then raise exception 'no term is decided for class %', wanted using errcode = 'integrity_constraint_violation'; end if;
  if not coalesce('*' = any (units_open_for('write')), false) then raise exception 'only who writes for every unit may purge' using errcode = 'insufficient_privilege'; end if;
  create temporary table due_now on commit drop as select * from due_for_purge(wanted, ended_before);
  perform set_config('thidua.purging', 'person_disciplines', true);
  delete from person_disciplines d using due_now n where n.place = 'person_disciplines' and n.key = d.entry::text;
  get diagnostics more = row_count; gone := gone + more;
  perform set_config('thidua.purging', 'person_absences', true);
  delete from person_absences b using due_now n where n.place = 'person_absences' and n.key = b.entry::text;
  get diagnostics more = row_count; gone := gone + more;
  perform set_config('thidua.purging', 'data_requests', true);
  delete from data_requests q using due_now n where n.place = 'data_requests' and n.key = q.id;
  get diagnostics more = row_count; gone := gone + more;
  perform set_config('thidua.purging', '', true);
  drop table due_now;
  return gone;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_rewrite()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_rewrite_but_purge()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and current_setting('thidua.purging', true) = tg_table_name then return null; end if;
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_unlogged_amendment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('thidua.amends_log', true) is distinct from 'on' then
    raise exception 'values of % are changed only by an entry that says so', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.restricted_people()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
RETURN (SELECT COALESCE(array_agg(r.person_id), '{}'::text[]) AS "coalesce" FROM person_restrictions r WHERE (r.lifted_at IS NULL));

CREATE OR REPLACE FUNCTION public.sweep_traces(today timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  gone bigint := 0;
  more bigint;
begin
  delete from sessions where expires_at < today - interval '90 days'; get diagnostics more = row_count; gone := gone + more;
  delete from sign_in_steps where expires_at < today - interval '1 day'; get diagnostics more = row_count; gone := gone + more;
  delete from sign_in_failures where last_at < today - interval '30 days'; get diagnostics more = row_count; gone := gone + more;
  delete from account_links where expires_at < today - interval '1 year'; get diagnostics more = row_count; gone := gone + more;
  delete from download_tickets where expires_at < today - interval '30 days'; get diagnostics more = row_count; gone := gone + more;
  delete from handled_commands where handled_at < today - interval '30 days'; get diagnostics more = row_count; gone := gone + more;
  delete from known_devices where expires_at < today; get diagnostics more = row_count; gone := gone + more;
  return gone;
end $function$;

CREATE OR REPLACE FUNCTION public.term_in_years(wanted text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
RETURN (SELECT t.years FROM retention_terms t WHERE (t.class = term_in_years.wanted) ORDER BY t.entry DESC LIMIT 1);

CREATE OR REPLACE FUNCTION public.units_open_for(matter text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting(('thidua.units_'::text || matter), true), ''::text))::text[];

CREATE OR REPLACE FUNCTION public.within_units(unit_column text, matter text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN format('((select ''*'' = any (units_open_for(%2$L))) or %1$s in (select unnest(units_open_for(%2$L))))'::text, unit_column, matter);

create table account_links (
  token_hash text not null,
  actor_id text not null,
  purpose text not null,
  resets_factors boolean default false not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_links_pkey PRIMARY KEY (token_hash),
  constraint account_links_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id),
  constraint account_links_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'recovery'::text])))
);

create table account_positions (
  id bigint generated always as identity not null,
  actor_id text not null,
  person_id text,
  unit_id text,
  "position" text not null,
  role text not null,
  valid daterange not null,
  provider_id text,
  constraint account_positions_pkey PRIMARY KEY (id),
  constraint account_positions_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table accounts (
  actor_id text not null,
  login text not null,
  password_hash text,
  password_set_at timestamp with time zone,
  made_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  constraint accounts_pkey PRIMARY KEY (actor_id),
  constraint accounts_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES actors(id),
  constraint accounts_login_check CHECK ((login = lower(login))),
  constraint accounts_login_key UNIQUE (login)
);

create table actors (
  id text not null,
  name text not null,
  persona text not null,
  unit_id text,
  demo boolean default false not null,
  person_id text,
  constraint actors_pkey PRIMARY KEY (id)
);

create table approval_step_items (
  step_id bigint not null,
  item text not null,
  content_hash text not null,
  content text not null,
  said text default ''::text not null,
  constraint approval_step_items_pkey PRIMARY KEY (step_id, item),
  constraint approval_step_items_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint approval_step_items_step_id_fkey FOREIGN KEY (step_id) REFERENCES approval_steps(id)
);

create table approval_steps (
  id bigint generated always as identity not null,
  kind text not null,
  unit_id text not null,
  subject text not null,
  period text not null,
  step integer not null,
  act text not null,
  taken_at timestamp with time zone not null,
  actor_id text not null,
  taken_by text not null,
  on_behalf_of text,
  list_hash text not null,
  constraint approval_steps_pkey PRIMARY KEY (id),
  constraint approval_steps_act_check CHECK ((act = ANY (ARRAY['send'::text, 'approve'::text, 'refuse'::text]))),
  constraint approval_steps_kind_check CHECK ((kind = ANY (ARRAY['figures'::text, 'scores'::text]))),
  constraint approval_steps_kind_unit_id_subject_period_step_key UNIQUE (kind, unit_id, subject, period, step),
  constraint approval_steps_list_hash_check CHECK ((list_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint approval_steps_step_check CHECK ((step > 0)),
  constraint approval_steps_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table audit_checkpoints (
  seq bigint not null,
  log text not null,
  hash text not null,
  at timestamp(3) with time zone not null,
  key_id text not null,
  public_key text not null,
  signature text not null,
  constraint audit_checkpoints_pkey PRIMARY KEY (seq)
);

create table audit_entries (
  at timestamp(3) with time zone not null,
  actor_id text not null,
  channel text not null,
  operation text not null,
  subject_kind text not null,
  subject_id text not null,
  seq bigint not null,
  kind text not null,
  on_behalf_of text,
  sensitive boolean not null,
  commitments jsonb not null,
  amends jsonb,
  prev_hash text not null,
  hash text not null,
  constraint audit_entries_pkey PRIMARY KEY (seq),
  constraint audit_entries_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'cli'::text, 'import'::text, 'system'::text]))),
  constraint audit_entries_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'read'::text, 'amendment'::text, 'adoption'::text])))
);

create table audit_heads (
  one boolean default true not null,
  seq bigint not null,
  hash text not null,
  constraint audit_heads_pkey PRIMARY KEY (one),
  constraint audit_heads_one_check CHECK (one)
);

create table audit_values (
  seq bigint not null,
  part text not null,
  salt text not null,
  content text not null,
  constraint audit_values_pkey PRIMARY KEY (seq, part),
  constraint audit_values_part_check CHECK ((part = ANY (ARRAY['who'::text, 'before'::text, 'after'::text, 'reason'::text]))),
  constraint audit_values_salt_check CHECK ((salt ~ '^[0-9a-f]{32}$'::text))
);

create table authenticators (
  actor_id text not null,
  secret text,
  pending text,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint authenticators_pkey PRIMARY KEY (actor_id),
  constraint authenticators_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table award_annulments (
  entry bigint generated always as identity not null,
  person_id text not null,
  award text not null,
  year integer not null,
  number text not null,
  annulled date not null,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint award_annulments_pkey PRIMARY KEY (person_id, award, year, number, entry),
  constraint award_annulments_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table cell_entries (
  id bigint generated always as identity not null,
  unit_id text not null,
  indicator text not null,
  period text not null,
  state text not null,
  value numeric,
  status text not null,
  source text not null,
  note text default ''::text not null,
  cut_off date,
  reported date not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  channel text not null,
  reason text default ''::text not null,
  import_id text,
  file_line integer,
  constraint cell_entries_pkey PRIMARY KEY (id),
  constraint cell_entries_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'cli'::text, 'import'::text, 'system'::text]))),
  constraint cell_entries_check CHECK (((state = 'number'::text) = (value IS NOT NULL))),
  constraint cell_entries_indicator_fkey FOREIGN KEY (indicator) REFERENCES indicators(code),
  constraint cell_entries_state_check CHECK ((state = ANY (ARRAY['number'::text, 'blank'::text, 'not-applicable'::text]))),
  constraint cell_entries_status_check CHECK ((status = ANY (ARRAY['estimate'::text, 'actual'::text, 'official'::text]))),
  constraint cell_entries_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table cycle_events (
  id bigint generated always as identity not null,
  group_id text not null,
  date_from date not null,
  date_to date,
  kind text not null,
  title text not null,
  applies_to text[] not null,
  source text not null,
  note text default ''::text not null,
  constraint cycle_events_pkey PRIMARY KEY (id),
  constraint cycle_events_check CHECK (((date_to IS NULL) OR (date_to >= date_from))),
  constraint cycle_events_group_id_date_from_kind_title_key UNIQUE (group_id, date_from, kind, title),
  constraint cycle_events_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id)
);

create table data_request_answers (
  request_id text not null,
  outcome text not null,
  answer text not null,
  answered_at timestamp with time zone not null,
  answered_on date not null,
  answered_by text not null,
  answered_by_name text not null,
  constraint data_request_answers_pkey PRIMARY KEY (request_id),
  constraint data_request_answers_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'partly'::text, 'refused'::text]))),
  constraint data_request_answers_request_id_fkey FOREIGN KEY (request_id) REFERENCES data_requests(id) ON DELETE CASCADE
);

create table data_requests (
  id text not null,
  person_id text not null,
  kind text not null,
  received date not null,
  due date,
  via text not null,
  said text not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  made_by_name text not null,
  constraint data_requests_pkey PRIMARY KEY (id),
  constraint data_requests_kind_check CHECK ((kind = ANY (ARRAY['export'::text, 'correct'::text, 'restrict'::text, 'lift'::text]))),
  constraint data_requests_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint data_requests_via_check CHECK ((via = ANY (ARRAY['self'::text, 'paper'::text])))
);

create table data_set_indicators (
  data_set_id text not null,
  indicator text not null,
  "position" integer not null,
  constraint data_set_indicators_pkey PRIMARY KEY (data_set_id, indicator),
  constraint data_set_indicators_data_set_id_fkey FOREIGN KEY (data_set_id) REFERENCES data_sets(id),
  constraint data_set_indicators_indicator_fkey FOREIGN KEY (indicator) REFERENCES indicators(code)
);

create table data_set_rounds (
  data_set_id text not null,
  period text not null,
  due date,
  locks date,
  lock_reason text default ''::text not null,
  source text default ''::text not null,
  constraint data_set_rounds_pkey PRIMARY KEY (data_set_id, period),
  constraint data_set_rounds_data_set_id_fkey FOREIGN KEY (data_set_id) REFERENCES data_sets(id)
);

create table data_sets (
  id text not null,
  name text not null,
  unit_kind text not null,
  calendar text not null,
  source text default ''::text not null,
  constraint data_sets_pkey PRIMARY KEY (id)
);

create table delegations (
  id text not null,
  from_actor_id text not null,
  to_actor_id text not null,
  role text not null,
  form text not null,
  valid daterange not null,
  document text not null,
  reason text not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint delegations_pkey PRIMARY KEY (id),
  constraint delegations_check CHECK ((from_actor_id <> to_actor_id)),
  constraint delegations_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES actors(id),
  constraint delegations_form_check CHECK ((form = ANY (ARRAY['authorised'::text, 'acting'::text]))),
  constraint delegations_from_actor_id_fkey FOREIGN KEY (from_actor_id) REFERENCES actors(id),
  constraint delegations_from_actor_id_to_actor_id_role_valid_excl EXCLUDE USING gist (from_actor_id WITH =, to_actor_id WITH =, role WITH =, valid WITH &&) WHERE ((ended_at IS NULL)),
  constraint delegations_made_by_fkey FOREIGN KEY (made_by) REFERENCES actors(id),
  constraint delegations_to_actor_id_fkey FOREIGN KEY (to_actor_id) REFERENCES actors(id),
  constraint delegations_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid)) AND (NOT upper_inf(valid))))
);

create table download_tickets (
  token_hash text not null,
  file_id text not null,
  actor_id text not null,
  session_hash text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint download_tickets_pkey PRIMARY KEY (token_hash),
  constraint download_tickets_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id)
);

create table emulation_group_members (
  group_id text not null,
  unit_id text not null,
  valid daterange not null,
  note text default ''::text not null,
  constraint emulation_group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint emulation_group_members_group_id_unit_id_valid_excl EXCLUDE USING gist (group_id WITH =, unit_id WITH =, valid WITH &&),
  constraint emulation_group_members_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table emulation_group_names (
  group_id text not null,
  name text not null,
  valid daterange not null,
  constraint emulation_group_names_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint emulation_group_names_group_id_valid_excl EXCLUDE USING gist (group_id WITH =, valid WITH &&)
);

create table emulation_group_offices (
  group_id text not null,
  unit_id text not null,
  office text not null,
  valid daterange not null,
  constraint emulation_group_offices_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint emulation_group_offices_group_id_valid_excl EXCLUDE USING gist (group_id WITH =, valid WITH &&) WHERE ((office = 'head'::text)),
  constraint emulation_group_offices_office_check CHECK ((office = ANY (ARRAY['head'::text, 'deputy'::text]))),
  constraint emulation_group_offices_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table emulation_group_rules (
  group_id text not null,
  document text not null,
  valid daterange not null,
  constraint emulation_group_rules_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint emulation_group_rules_group_id_valid_excl EXCLUDE USING gist (group_id WITH =, valid WITH &&)
);

create table emulation_groups (
  id text not null,
  kind text not null,
  valid daterange not null,
  constraint emulation_groups_pkey PRIMARY KEY (id),
  constraint emulation_groups_kind_check CHECK ((kind = ANY (ARRAY['cluster'::text, 'block'::text, 'region'::text])))
);

create table evidence_records (
  id text not null,
  unit_id text not null,
  kind text not null,
  number text not null,
  date date,
  period_from date,
  period_to date,
  title text not null,
  source text default ''::text not null,
  constraint evidence_records_pkey PRIMARY KEY (id),
  constraint evidence_records_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table file_contents (
  sha256 text not null,
  size bigint not null,
  kind text not null,
  place text not null,
  scan text not null,
  not_scanned text,
  signature text,
  scanned_by text,
  scanned_at timestamp with time zone,
  words_read boolean not null,
  stored_at timestamp with time zone not null,
  constraint file_contents_pkey PRIMARY KEY (sha256),
  constraint file_contents_check CHECK (((scan = 'found'::text) = (signature IS NOT NULL))),
  constraint file_contents_check1 CHECK (((scan = 'not-scanned'::text) = (not_scanned IS NOT NULL))),
  constraint file_contents_not_scanned_check CHECK ((not_scanned = ANY (ARRAY['no-scanner'::text, 'too-large'::text]))),
  constraint file_contents_place_check CHECK ((place = ANY (ARRAY['kept'::text, 'quarantine'::text, 'erased'::text, 'secret'::text]))),
  constraint file_contents_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'found'::text, 'not-scanned'::text, 'awaiting'::text]))),
  constraint file_contents_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint file_contents_size_check CHECK ((size > 0))
);

create table file_uses (
  id bigint generated always as identity not null,
  file_id text not null,
  kind text not null,
  use_id text not null,
  unit_id text not null,
  attached_at timestamp with time zone not null,
  attached_by_name text not null,
  detached_at timestamp with time zone,
  detached_by_name text,
  detach_reason text,
  constraint file_uses_pkey PRIMARY KEY (id),
  constraint file_uses_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id)
);

create table files (
  id text not null,
  sha256 text not null,
  name text not null,
  unit_id text not null,
  words_checked text,
  uploaded_at timestamp with time zone not null,
  uploaded_by text not null,
  uploaded_by_name text not null,
  erased_at timestamp with time zone,
  erased_by_name text,
  erased_why text,
  erased_reason text,
  constraint files_pkey PRIMARY KEY (id),
  constraint files_check CHECK (((erased_at IS NULL) = (erased_why IS NULL))),
  constraint files_erased_why_check CHECK ((erased_why = ANY (ARRAY['mistake'::text, 'secret'::text, 'harmful'::text]))),
  constraint files_sha256_fkey FOREIGN KEY (sha256) REFERENCES file_contents(sha256)
);

create table grants (
  actor_id text not null,
  unit_id text,
  may text not null,
  valid daterange default daterange(NULL::date, NULL::date) not null,
  role text not null,
  constraint grants_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES actors(id),
  constraint grants_may_check CHECK ((may = ANY (ARRAY['read'::text, 'write'::text])))
);

create table handled_commands (
  actor_id text not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  answer jsonb not null,
  handled_at timestamp with time zone not null,
  constraint handled_commands_pkey PRIMARY KEY (actor_id, key)
);

create table hierarchies (
  id text not null,
  name text not null,
  constraint hierarchies_pkey PRIMARY KEY (id)
);

create table identity_providers (
  id text not null,
  name text not null,
  issuer text not null,
  settings jsonb not null,
  client_secret text,
  saved_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  constraint identity_providers_pkey PRIMARY KEY (id),
  constraint identity_providers_issuer_key UNIQUE (issuer)
);

create table imports (
  id text not null,
  file_name text not null,
  kind text not null,
  rows_kept integer not null,
  rows_refused integer not null,
  content_hash text not null,
  applied_at timestamp with time zone not null,
  applied_by text not null,
  undone_at timestamp with time zone,
  undone_by text,
  undo_reason text,
  constraint imports_pkey PRIMARY KEY (id)
);

create table indicator_versions (
  code text not null,
  version integer not null,
  "position" integer not null,
  name text not null,
  unit_of_measure text not null,
  kind text not null,
  aggregation text not null,
  numerator text,
  denominator text,
  area text not null,
  calendar text not null,
  applies_to text[] not null,
  direction text not null,
  definition text not null,
  valid daterange not null,
  constraint indicator_versions_pkey PRIMARY KEY (code, version),
  constraint indicator_versions_aggregation_check CHECK ((aggregation = ANY (ARRAY['sum'::text, 'ratio'::text, 'none'::text]))),
  constraint indicator_versions_code_fkey FOREIGN KEY (code) REFERENCES indicators(code),
  constraint indicator_versions_code_valid_excl EXCLUDE USING gist (code WITH =, valid WITH &&),
  constraint indicator_versions_direction_check CHECK ((direction = ANY (ARRAY['higher'::text, 'lower'::text, 'none'::text]))),
  constraint indicator_versions_kind_check CHECK ((kind = ANY (ARRAY['count'::text, 'money'::text, 'rate'::text, 'yesno'::text, 'days'::text])))
);

create table indicators (
  code text not null,
  constraint indicators_pkey PRIMARY KEY (code),
  constraint indicators_code_check CHECK (((code ~ '^[a-z][a-z0-9_]*$'::text) AND (code <> 'target'::text)))
);

create table initiatives (
  entry bigint generated always as identity not null,
  id text not null,
  person_id text not null,
  year integer not null,
  scope text not null,
  recognised date,
  used_for text,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint initiatives_pkey PRIMARY KEY (person_id, id, entry),
  constraint initiatives_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint initiatives_scope_check CHECK ((scope = ANY (ARRAY['grassroots'::text, 'ministry-province'::text, 'national'::text]))),
  constraint initiatives_year_check CHECK (((year >= 1945) AND (year <= 2200)))
);

create table known_devices (
  token_hash text not null,
  actor_id text not null,
  since timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint known_devices_pkey PRIMARY KEY (token_hash, actor_id),
  constraint known_devices_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table manual_score_entries (
  id bigint generated always as identity not null,
  unit_id text not null,
  card_id text not null,
  code text not null,
  side text not null,
  state text not null,
  score numeric,
  by_unit text,
  evidence_id text,
  reason text default ''::text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  channel text not null,
  import_id text,
  constraint manual_score_entries_pkey PRIMARY KEY (id),
  constraint manual_score_entries_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'cli'::text, 'import'::text, 'system'::text]))),
  constraint manual_score_entries_check CHECK (((state = 'number'::text) = (score IS NOT NULL))),
  constraint manual_score_entries_side_check CHECK ((side = ANY (ARRAY['self'::text, 'cross'::text, 'verified'::text]))),
  constraint manual_score_entries_state_check CHECK ((state = ANY (ARRAY['number'::text, 'blank'::text, 'not-applicable'::text]))),
  constraint manual_score_entries_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table passkeys (
  id text not null,
  actor_id text not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table people (
  id text not null,
  name text not null,
  sex text,
  ethnicity text,
  joined date,
  sector text default ''::text not null,
  source text default ''::text not null,
  constraint people_pkey PRIMARY KEY (id),
  constraint people_ethnicity_check CHECK ((ethnicity = ANY (ARRAY['majority'::text, 'minority'::text]))),
  constraint people_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
);

create table person_absences (
  entry bigint generated always as identity not null,
  person_id text not null,
  kind text not null,
  date_from date not null,
  date_to date,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_absences_pkey PRIMARY KEY (person_id, kind, date_from, entry),
  constraint person_absences_check CHECK ((date_to >= date_from)),
  constraint person_absences_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table person_attestations (
  entry bigint generated always as identity not null,
  person_id text not null,
  key text not null,
  attested boolean not null,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_attestations_pkey PRIMARY KEY (person_id, key, entry),
  constraint person_attestations_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table person_awards (
  entry bigint generated always as identity not null,
  person_id text not null,
  award text not null,
  year integer not null,
  number text not null,
  decided date,
  basis text,
  rests_on text,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_awards_pkey PRIMARY KEY (person_id, award, year, number, entry),
  constraint person_awards_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint person_awards_year_check CHECK (((year >= 1945) AND (year <= 2200)))
);

create table person_disciplines (
  entry bigint generated always as identity not null,
  person_id text not null,
  form text not null,
  date_from date not null,
  date_to date,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_disciplines_pkey PRIMARY KEY (person_id, form, date_from, entry),
  constraint person_disciplines_check CHECK ((date_to >= date_from)),
  constraint person_disciplines_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table person_known_lists (
  entry bigint generated always as identity not null,
  person_id text not null,
  list text not null,
  complete boolean not null,
  through integer not null,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_known_lists_pkey PRIMARY KEY (person_id, list, entry),
  constraint person_known_lists_list_check CHECK ((list = ANY (ARRAY['ratings'::text, 'awards'::text, 'initiatives'::text, 'discipline'::text, 'absences'::text]))),
  constraint person_known_lists_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table person_positions (
  person_id text not null,
  unit_id text not null,
  role text not null,
  valid daterange not null,
  constraint person_positions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint person_positions_person_id_unit_id_valid_excl EXCLUDE USING gist (person_id WITH =, unit_id WITH =, valid WITH &&),
  constraint person_positions_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'manager'::text, 'officer'::text, 'direct-worker'::text]))),
  constraint person_positions_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table person_ratings (
  entry bigint generated always as identity not null,
  person_id text not null,
  year integer not null,
  level text not null,
  source text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint person_ratings_pkey PRIMARY KEY (person_id, year, entry),
  constraint person_ratings_level_check CHECK ((level = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text]))),
  constraint person_ratings_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint person_ratings_year_check CHECK (((year >= 1945) AND (year <= 2200)))
);

create table person_restrictions (
  id text not null,
  person_id text not null,
  reason text not null,
  restricted_at timestamp with time zone not null,
  restricted_by text not null,
  lifted_at timestamp with time zone,
  lifted_by text,
  lift_reason text,
  constraint person_restrictions_pkey PRIMARY KEY (id),
  constraint person_restrictions_check CHECK ((((lifted_at IS NULL) = (lifted_by IS NULL)) AND ((lifted_at IS NULL) = (lift_reason IS NULL)))),
  constraint person_restrictions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table provider_identities (
  provider_id text not null,
  subject text not null,
  actor_id text not null,
  linked_at timestamp with time zone not null,
  constraint provider_identities_pkey PRIMARY KEY (provider_id, subject),
  constraint provider_identities_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id),
  constraint provider_identities_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES identity_providers(id)
);

create table purges (
  entry bigint generated always as identity not null,
  class text not null,
  before date not null,
  rows integer not null,
  digest text not null,
  document text not null,
  reason text not null,
  purged_at timestamp with time zone not null,
  purged_by text not null,
  purged_by_name text not null,
  constraint purges_pkey PRIMARY KEY (entry),
  constraint purges_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);

create table recovery_codes (
  actor_id text not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (actor_id, code_hash),
  constraint recovery_codes_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table reporting_periods (
  code text not null,
  calendar text not null,
  date_from date not null,
  date_to date not null,
  constraint reporting_periods_pkey PRIMARY KEY (code, calendar),
  constraint reporting_periods_check CHECK ((date_to >= date_from))
);

create table retention_terms (
  entry bigint generated always as identity not null,
  class text not null,
  years integer not null,
  document text not null,
  decided date not null,
  reason text not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  entered_by_name text not null,
  constraint retention_terms_pkey PRIMARY KEY (entry),
  constraint retention_terms_years_check CHECK (((years >= 1) AND (years <= 100)))
);

create table schema_migrations (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migrations_pkey PRIMARY KEY (number)
);

create table scorecard_assignments (
  entry bigint generated always as identity not null,
  group_id text not null,
  year integer not null,
  unit_kind text not null,
  scorecard_id text not null,
  scorecard_version integer not null,
  assigned_at timestamp with time zone not null,
  assigned_by text not null,
  constraint scorecard_assignments_pkey PRIMARY KEY (entry),
  constraint scorecard_assignments_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint scorecard_assignments_scorecard_id_scorecard_version_fkey FOREIGN KEY (scorecard_id, scorecard_version) REFERENCES scorecards(id, version)
);

create table scorecards (
  id text not null,
  version integer not null,
  name text not null,
  year integer not null,
  applies_to text[] not null,
  issued date not null,
  files jsonb not null,
  main_file text not null,
  content_hash text not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  constraint scorecards_pkey PRIMARY KEY (id, version)
);

create table seasons (
  group_id text not null,
  year integer not null,
  as_of date not null,
  note text default ''::text not null,
  published date,
  constraint seasons_pkey PRIMARY KEY (group_id, year),
  constraint seasons_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id),
  constraint seasons_year_check CHECK (((year >= 1945) AND (year <= 2200)))
);

create table sessions (
  token_hash text not null,
  actor_id text not null,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id text not null,
  method text not null,
  second_factor boolean not null,
  last_seen_at timestamp with time zone not null,
  confirmed_at timestamp with time zone not null,
  agent text default ''::text not null,
  source text default ''::text not null,
  acting_under text,
  looking_as text,
  looking_until timestamp with time zone,
  constraint sessions_pkey PRIMARY KEY (token_hash),
  constraint sessions_acting_under_fkey FOREIGN KEY (acting_under) REFERENCES delegations(id),
  constraint sessions_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES actors(id),
  constraint sessions_id_key UNIQUE (id),
  constraint sessions_looking CHECK (((looking_as IS NULL) = (looking_until IS NULL))),
  constraint sessions_looking_as_fkey FOREIGN KEY (looking_as) REFERENCES actors(id)
);

create table sign_in_failures (
  account_key text not null,
  source_key text not null,
  count integer not null,
  last_at timestamp with time zone not null,
  constraint sign_in_failures_pkey PRIMARY KEY (account_key, source_key)
);

create table sign_in_steps (
  token_hash text not null,
  stage text not null,
  actor_id text,
  facts jsonb default '{}'::jsonb not null,
  tries integer default 0 not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_steps_pkey PRIMARY KEY (token_hash),
  constraint sign_in_steps_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES accounts(actor_id)
);

create table struck_statements (
  list text not null,
  entry bigint not null,
  person_id text not null,
  reason text not null,
  struck_at timestamp with time zone not null,
  struck_by text not null,
  constraint struck_statements_pkey PRIMARY KEY (list, entry),
  constraint struck_statements_list_check CHECK ((list = ANY (ARRAY['ratings'::text, 'awards'::text, 'initiatives'::text, 'discipline'::text, 'absences'::text]))),
  constraint struck_statements_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

create table target_entries (
  id bigint generated always as identity not null,
  unit_id text not null,
  indicator text not null,
  year integer not null,
  target numeric,
  direction text not null,
  source text not null,
  issued date,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  import_id text,
  constraint target_entries_pkey PRIMARY KEY (id),
  constraint target_entries_direction_check CHECK ((direction = ANY (ARRAY['exceed'::text, 'at-least'::text, 'at-most'::text]))),
  constraint target_entries_indicator_fkey FOREIGN KEY (indicator) REFERENCES indicators(code),
  constraint target_entries_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table unit_codes (
  unit_id text not null,
  scheme text not null,
  code text not null,
  valid daterange not null,
  constraint unit_codes_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id),
  constraint unit_codes_unit_id_scheme_valid_excl EXCLUDE USING gist (unit_id WITH =, scheme WITH =, valid WITH &&)
);

create table unit_kinds (
  code text not null,
  name text not null,
  valid daterange not null,
  constraint unit_kinds_code_valid_excl EXCLUDE USING gist (code WITH =, valid WITH &&)
);

create table unit_lineage (
  predecessor_id text not null,
  successor_id text not null,
  effective date not null,
  in_region boolean not null,
  score_carry boolean not null,
  note text default ''::text not null,
  constraint unit_lineage_pkey PRIMARY KEY (predecessor_id, successor_id, effective),
  constraint unit_lineage_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES units(id),
  constraint unit_lineage_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES units(id)
);

create table unit_names (
  unit_id text not null,
  name text not null,
  valid daterange not null,
  constraint unit_names_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id),
  constraint unit_names_unit_id_valid_excl EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

create table unit_parents (
  hierarchy_id text not null,
  unit_id text not null,
  parent_id text not null,
  valid daterange not null,
  constraint unit_parents_check CHECK ((unit_id <> parent_id)),
  constraint unit_parents_hierarchy_id_fkey FOREIGN KEY (hierarchy_id) REFERENCES hierarchies(id),
  constraint unit_parents_hierarchy_id_unit_id_valid_excl EXCLUDE USING gist (hierarchy_id WITH =, unit_id WITH =, valid WITH &&),
  constraint unit_parents_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES units(id),
  constraint unit_parents_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id)
);

create table units (
  id text not null,
  kind text not null,
  valid daterange not null,
  source text default ''::text not null,
  constraint units_pkey PRIMARY KEY (id),
  constraint units_valid_check CHECK ((NOT isempty(valid)))
);

create table validation_rules (
  id text not null,
  left_measure text not null,
  op text not null,
  right_measure text not null,
  tolerance numeric default 0 not null,
  severity text not null,
  source text default ''::text not null,
  valid daterange default daterange(NULL::date, NULL::date) not null,
  constraint validation_rules_pkey PRIMARY KEY (id),
  constraint validation_rules_op_check CHECK ((op = ANY (ARRAY['=='::text, '!='::text, '<'::text, '<='::text, '>'::text, '>='::text]))),
  constraint validation_rules_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text])))
);

create table vote_tallies (
  vote_id text not null,
  group_id text not null,
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
  base text not null,
  threshold text not null,
  result text not null,
  note text default ''::text not null,
  "position" integer not null,
  constraint vote_tallies_pkey PRIMARY KEY (group_id, vote_id, candidate),
  constraint vote_tallies_base_check CHECK ((base = ANY (ARRAY['electors'::text, 'present'::text, 'ballots_issued'::text, 'ballots_returned'::text, 'ballots_valid'::text]))),
  constraint vote_tallies_group_id_fkey FOREIGN KEY (group_id) REFERENCES emulation_groups(id)
);

create table withdrawn_histories (
  import_id text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by text not null,
  reason text not null,
  constraint withdrawn_histories_pkey PRIMARY KEY (import_id)
);

create table withdrawn_imports (
  import_id text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by text not null,
  reason text not null,
  constraint withdrawn_imports_pkey PRIMARY KEY (import_id)
);

CREATE INDEX account_links_actor ON public.account_links USING btree (actor_id);

CREATE INDEX account_positions_actor ON public.account_positions USING btree (actor_id);

CREATE INDEX approval_steps_period ON public.approval_steps USING btree (period, unit_id);

CREATE INDEX audit_entries_actor ON public.audit_entries USING btree (actor_id, seq);

CREATE INDEX audit_entries_amending ON public.audit_entries USING btree (seq) WHERE (amends IS NOT NULL);

CREATE INDEX audit_entries_at ON public.audit_entries USING btree (at);

CREATE INDEX audit_entries_subject ON public.audit_entries USING btree (subject_kind, subject_id, seq);

CREATE INDEX cell_entries_cell ON public.cell_entries USING btree (unit_id, period, indicator, reported, id);

CREATE INDEX cell_entries_import ON public.cell_entries USING btree (import_id) WHERE (import_id IS NOT NULL);

CREATE INDEX data_requests_person ON public.data_requests USING btree (person_id);

CREATE INDEX delegations_from ON public.delegations USING btree (from_actor_id);

CREATE INDEX delegations_to ON public.delegations USING btree (to_actor_id);

CREATE INDEX file_contents_waiting ON public.file_contents USING btree (scan) WHERE (scan = ANY (ARRAY['found'::text, 'awaiting'::text]));

CREATE UNIQUE INDEX file_uses_once ON public.file_uses USING btree (file_id, kind, use_id) WHERE (detached_at IS NULL);

CREATE INDEX file_uses_use ON public.file_uses USING btree (kind, use_id);

CREATE INDEX files_content ON public.files USING btree (sha256);

CREATE INDEX files_unit ON public.files USING btree (unit_id, uploaded_at);

CREATE INDEX grants_actor ON public.grants USING btree (actor_id);

CREATE INDEX known_devices_actor ON public.known_devices USING btree (actor_id);

CREATE INDEX manual_score_entries_card ON public.manual_score_entries USING btree (card_id, unit_id, code, id);

CREATE INDEX passkeys_actor ON public.passkeys USING btree (actor_id);

CREATE INDEX person_positions_person ON public.person_positions USING btree (person_id);

CREATE INDEX person_positions_unit ON public.person_positions USING btree (unit_id);

CREATE UNIQUE INDEX person_restrictions_open ON public.person_restrictions USING btree (person_id) WHERE (lifted_at IS NULL);

CREATE INDEX provider_identities_actor ON public.provider_identities USING btree (actor_id);

CREATE INDEX scorecards_year ON public.scorecards USING btree (year);

CREATE INDEX sessions_actor ON public.sessions USING btree (actor_id);

CREATE INDEX sign_in_failures_last ON public.sign_in_failures USING btree (last_at);

CREATE INDEX sign_in_steps_expires ON public.sign_in_steps USING btree (expires_at);

CREATE INDEX target_entries_target ON public.target_entries USING btree (unit_id, indicator, year, id);

create view emulation_group_titles with (security_invoker=true) as
 SELECT group_id,
    name,
    valid
   FROM emulation_group_names;

create view held_absences with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, kind, date_from) person_id,
    kind,
    date_from,
    date_to
   FROM person_absences s
  WHERE ((NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id)))) AND (NOT (EXISTS ( SELECT
           FROM struck_statements k
          WHERE ((k.list = 'absences'::text) AND (k.entry = s.entry))))))
  ORDER BY person_id, kind, date_from, entry DESC;

create view held_annulments with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, award, year, number) person_id,
    award,
    year,
    number,
    annulled
   FROM award_annulments s
  WHERE (NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id))))
  ORDER BY person_id, award, year, number, entry DESC;

create view held_attestations with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, key) person_id,
    key,
    attested
   FROM person_attestations s
  WHERE (NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id))))
  ORDER BY person_id, key, entry DESC;

create view held_awards with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, award, year, number) person_id,
    award,
    year,
    number,
    decided,
    basis,
    rests_on
   FROM person_awards s
  WHERE ((NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id)))) AND (NOT (EXISTS ( SELECT
           FROM struck_statements k
          WHERE ((k.list = 'awards'::text) AND (k.entry = s.entry))))))
  ORDER BY person_id, award, year, number, entry DESC;

create view held_disciplines with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, form, date_from) person_id,
    form,
    date_from,
    date_to
   FROM person_disciplines s
  WHERE ((NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id)))) AND (NOT (EXISTS ( SELECT
           FROM struck_statements k
          WHERE ((k.list = 'discipline'::text) AND (k.entry = s.entry))))))
  ORDER BY person_id, form, date_from, entry DESC;

create view held_initiatives with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, id) person_id,
    id,
    year,
    scope,
    recognised,
    used_for
   FROM initiatives s
  WHERE ((NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id)))) AND (NOT (EXISTS ( SELECT
           FROM struck_statements k
          WHERE ((k.list = 'initiatives'::text) AND (k.entry = s.entry))))))
  ORDER BY person_id, id, entry DESC;

create view held_known_lists with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, list) person_id,
    list,
    complete,
    through
   FROM person_known_lists s
  WHERE (NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id))))
  ORDER BY person_id, list, entry DESC;

create view held_ratings with (security_invoker=true) as
 SELECT DISTINCT ON (person_id, year) person_id,
    year,
    level
   FROM person_ratings s
  WHERE ((NOT (EXISTS ( SELECT
           FROM withdrawn_histories w
          WHERE (w.import_id = s.import_id)))) AND (NOT (EXISTS ( SELECT
           FROM struck_statements k
          WHERE ((k.list = 'ratings'::text) AND (k.entry = s.entry))))))
  ORDER BY person_id, year, entry DESC;

create view person_posts with (security_invoker=true) as
 SELECT q.person_id,
    q.unit_id,
    q.role,
    q.valid,
    p.name,
    p.sex,
    p.ethnicity,
    p.joined,
    p.sector,
    p.source
   FROM (person_positions q
     JOIN people p ON ((p.id = q.person_id)));

create view published_sheets with (security_invoker=true) as
 SELECT DISTINCT m.unit_id,
    a.scorecard_id AS card_id
   FROM ((seasons s
     JOIN scorecard_assignments a ON (((a.group_id = s.group_id) AND (a.year = s.year))))
     JOIN emulation_group_members m ON ((m.group_id = s.group_id)))
  WHERE (s.published <= (NULLIF(current_setting('thidua.today'::text, true), ''::text))::date);

create view withdrawn_imports_view with (security_invoker=true) as
 SELECT import_id
   FROM withdrawn_imports;

CREATE TRIGGER approval_step_items_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.approval_step_items FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER approval_steps_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.approval_steps FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER audit_checkpoints_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER audit_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER audit_heads_stay BEFORE DELETE OR TRUNCATE ON public.audit_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER audit_values_amended BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_values FOR EACH STATEMENT EXECUTE FUNCTION refuse_unlogged_amendment();

CREATE TRIGGER award_annulments_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.award_annulments FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER cell_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.cell_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER data_request_answers_append_only BEFORE UPDATE OR TRUNCATE ON public.data_request_answers FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER data_requests_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.data_requests FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite_but_purge();

CREATE TRIGGER initiatives_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.initiatives FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER manual_score_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.manual_score_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER person_absences_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_absences FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite_but_purge();

CREATE TRIGGER person_attestations_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_attestations FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER person_awards_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_awards FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER person_disciplines_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_disciplines FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite_but_purge();

CREATE TRIGGER person_known_lists_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_known_lists FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER person_ratings_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_ratings FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER purges_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.purges FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER retention_terms_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.retention_terms FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER scorecards_frozen BEFORE DELETE OR UPDATE OR TRUNCATE ON public.scorecards FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER struck_statements_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.struck_statements FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER target_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.target_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

alter table account_links enable row level security;

alter table account_positions enable row level security;

alter table accounts enable row level security;

alter table actors enable row level security;

alter table approval_step_items enable row level security;

alter table approval_steps enable row level security;

alter table audit_checkpoints enable row level security;

alter table audit_entries enable row level security;

alter table audit_heads enable row level security;

alter table audit_values enable row level security;

alter table authenticators enable row level security;

alter table award_annulments enable row level security;

alter table cell_entries enable row level security;

alter table cycle_events enable row level security;

alter table data_request_answers enable row level security;

alter table data_requests enable row level security;

alter table data_set_indicators enable row level security;

alter table data_set_rounds enable row level security;

alter table data_sets enable row level security;

alter table delegations enable row level security;

alter table download_tickets enable row level security;

alter table emulation_group_members enable row level security;

alter table emulation_group_names enable row level security;

alter table emulation_group_offices enable row level security;

alter table emulation_group_rules enable row level security;

alter table emulation_groups enable row level security;

alter table evidence_records enable row level security;

alter table file_contents enable row level security;

alter table file_uses enable row level security;

alter table files enable row level security;

alter table grants enable row level security;

alter table handled_commands enable row level security;

alter table hierarchies enable row level security;

alter table identity_providers enable row level security;

alter table imports enable row level security;

alter table indicator_versions enable row level security;

alter table indicators enable row level security;

alter table initiatives enable row level security;

alter table known_devices enable row level security;

alter table manual_score_entries enable row level security;

alter table passkeys enable row level security;

alter table people enable row level security;

alter table person_absences enable row level security;

alter table person_attestations enable row level security;

alter table person_awards enable row level security;

alter table person_disciplines enable row level security;

alter table person_known_lists enable row level security;

alter table person_positions enable row level security;

alter table person_ratings enable row level security;

alter table person_restrictions enable row level security;

alter table provider_identities enable row level security;

alter table purges enable row level security;

alter table recovery_codes enable row level security;

alter table reporting_periods enable row level security;

alter table retention_terms enable row level security;

alter table scorecard_assignments enable row level security;

alter table scorecards enable row level security;

alter table seasons enable row level security;

alter table sessions enable row level security;

alter table sign_in_failures enable row level security;

alter table sign_in_steps enable row level security;

alter table struck_statements enable row level security;

alter table target_entries enable row level security;

alter table unit_codes enable row level security;

alter table unit_kinds enable row level security;

alter table unit_lineage enable row level security;

alter table unit_names enable row level security;

alter table unit_parents enable row level security;

alter table units enable row level security;

alter table validation_rules enable row level security;

alter table vote_tallies enable row level security;

alter table withdrawn_histories enable row level security;

alter table withdrawn_imports enable row level security;

create policy adding on account_links as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on account_links as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on account_links as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on account_links as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on account_positions as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on account_positions as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on account_positions as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on account_positions as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on accounts as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on accounts as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on accounts as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on accounts as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on actors as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on actors as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on actors as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on actors as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on approval_step_items as permissive for insert to thidua_app with check ((step_id IN ( SELECT s.id
   FROM approval_steps s
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (s.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))));

create policy reading on approval_step_items as permissive for select to thidua_app using ((step_id IN ( SELECT s.id
   FROM approval_steps s)));

create policy adding on approval_steps as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on approval_steps as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest))));

create policy adding on audit_checkpoints as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on audit_checkpoints as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on audit_entries as permissive for insert to thidua_app with check (false);

create policy reading on audit_entries as permissive for select to thidua_app using (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text)));

create policy adding on audit_heads as permissive for insert to thidua_app with check (false);

create policy reading on audit_heads as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on audit_values as permissive for insert to thidua_app with check (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text)));

create policy changing on audit_values as permissive for update to thidua_app using (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text))) with check (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text)));

create policy reading on audit_values as permissive for select to thidua_app using (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text)));

create policy removing on audit_values as permissive for delete to thidua_app using (( SELECT (current_setting('thidua.log'::text, true) = 'open'::text)));

create policy adding on authenticators as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on authenticators as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on authenticators as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on authenticators as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on award_annulments as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on award_annulments as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy resting on award_annulments as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on cell_entries as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on cell_entries as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('read'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('read'::text)) AS unnest))));

create policy adding on cycle_events as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on cycle_events as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on cycle_events as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on cycle_events as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on data_request_answers as permissive for insert to thidua_app with check ((request_id IN ( SELECT r.id
   FROM data_requests r
  WHERE ((r.person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (r.person_id IN ( SELECT q.person_id
           FROM person_positions q
          WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))))));

create policy reading on data_request_answers as permissive for select to thidua_app using ((request_id IN ( SELECT r.id
   FROM data_requests r)));

create policy adding on data_requests as permissive for insert to thidua_app with check (((person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR ((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))))));

create policy reading on data_requests as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))));

create policy adding on data_set_indicators as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on data_set_indicators as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on data_set_indicators as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on data_set_indicators as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on data_set_rounds as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on data_set_rounds as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on data_set_rounds as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on data_set_rounds as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on data_sets as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on data_sets as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on data_sets as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on data_sets as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on delegations as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on delegations as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on delegations as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on delegations as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on download_tickets as permissive for insert to thidua_app with check ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy changing on download_tickets as permissive for update to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor))) with check ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy reading on download_tickets as permissive for select to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy removing on download_tickets as permissive for delete to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy adding on emulation_group_members as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on emulation_group_members as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on emulation_group_members as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on emulation_group_members as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on emulation_group_names as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on emulation_group_names as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on emulation_group_names as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on emulation_group_names as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on emulation_group_offices as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on emulation_group_offices as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on emulation_group_offices as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on emulation_group_offices as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on emulation_group_rules as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on emulation_group_rules as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on emulation_group_rules as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on emulation_group_rules as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on emulation_groups as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on emulation_groups as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on emulation_groups as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on emulation_groups as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on evidence_records as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy changing on evidence_records as permissive for update to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))) with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on evidence_records as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest)) OR ((( SELECT ('*'::text = ANY (units_open_for('results'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('results'::text)) AS unnest))) AND (id IN ( SELECT m.evidence_id
   FROM manual_score_entries m
  WHERE (m.evidence_id IS NOT NULL))))));

create policy removing on evidence_records as permissive for delete to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy adding on file_contents as permissive for insert to thidua_app with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy changing on file_contents as permissive for update to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0))) with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy reading on file_contents as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on file_contents as permissive for delete to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy adding on file_uses as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy changing on file_uses as permissive for update to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))) with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on file_uses as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest))));

create policy removing on file_uses as permissive for delete to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy adding on files as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy changing on files as permissive for update to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))) with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on files as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest))));

create policy removing on files as permissive for delete to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy adding on grants as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on grants as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on grants as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on grants as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on handled_commands as permissive for insert to thidua_app with check ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy changing on handled_commands as permissive for update to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor))) with check ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy reading on handled_commands as permissive for select to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy removing on handled_commands as permissive for delete to thidua_app using ((actor_id = ( SELECT acting_actor() AS acting_actor)));

create policy adding on hierarchies as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on hierarchies as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on hierarchies as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on hierarchies as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on identity_providers as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on identity_providers as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on identity_providers as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on identity_providers as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on imports as permissive for insert to thidua_app with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy changing on imports as permissive for update to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0))) with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy reading on imports as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('read'::text)))) OR (id IN ( SELECT c.import_id
   FROM cell_entries c
  WHERE (c.import_id IS NOT NULL))) OR (id IN ( SELECT t.import_id
   FROM target_entries t
  WHERE (t.import_id IS NOT NULL)))));

create policy removing on imports as permissive for delete to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy adding on indicator_versions as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on indicator_versions as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on indicator_versions as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on indicator_versions as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on indicators as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on indicators as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on indicators as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on indicators as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on initiatives as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on initiatives as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy resting on initiatives as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on known_devices as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on known_devices as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on known_devices as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on known_devices as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on manual_score_entries as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on manual_score_entries as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest)) OR ((( SELECT ('*'::text = ANY (units_open_for('results'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('results'::text)) AS unnest))) AND ((unit_id, card_id) IN ( SELECT p.unit_id,
    p.card_id
   FROM published_sheets p)))));

create policy adding on passkeys as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on passkeys as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on passkeys as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on passkeys as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on people as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy changing on people as permissive for update to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))) with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on people as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy removing on people as permissive for delete to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy resting on people as restrictive for select to thidua_app using (((NOT (id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_absences as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_absences as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))));

create policy resting on person_absences as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_attestations as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_attestations as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy resting on person_attestations as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_awards as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_awards as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy resting on person_awards as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_disciplines as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_disciplines as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))));

create policy resting on person_disciplines as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_known_lists as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_known_lists as permissive for select to thidua_app using (
CASE
    WHEN (list = ANY (ARRAY['discipline'::text, 'absences'::text])) THEN (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
       FROM person_positions q
      WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))
    ELSE (( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
       FROM person_positions q)))
END);

create policy resting on person_known_lists as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_positions as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy changing on person_positions as permissive for update to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))) with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on person_positions as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('people'::text)) AS unnest)) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif"))));

create policy removing on person_positions as permissive for delete to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy resting on person_positions as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR ((person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))));

create policy adding on person_ratings as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))));

create policy reading on person_ratings as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q))));

create policy resting on person_ratings as restrictive for select to thidua_app using (((NOT (person_id = ANY (( SELECT restricted_people() AS restricted_people)::text[]))) OR ( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))));

create policy adding on person_restrictions as permissive for insert to thidua_app with check (((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))));

create policy changing on person_restrictions as permissive for update to thidua_app using (((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest)))))))) with check (((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))));

create policy reading on person_restrictions as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))));

create policy removing on person_restrictions as permissive for delete to thidua_app using (((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))));

create policy adding on provider_identities as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on provider_identities as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on provider_identities as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on provider_identities as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on purges as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on purges as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on recovery_codes as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on recovery_codes as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on recovery_codes as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on recovery_codes as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on reporting_periods as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on reporting_periods as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on reporting_periods as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on reporting_periods as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on retention_terms as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on retention_terms as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on scorecard_assignments as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on scorecard_assignments as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on scorecard_assignments as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on scorecard_assignments as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on scorecards as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on scorecards as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on seasons as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on seasons as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on seasons as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on seasons as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on sessions as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on sessions as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on sessions as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on sessions as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on sign_in_failures as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on sign_in_failures as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on sign_in_failures as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on sign_in_failures as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on sign_in_steps as permissive for insert to thidua_app with check (( SELECT (acting_actor() IS NOT NULL)));

create policy changing on sign_in_steps as permissive for update to thidua_app using (( SELECT (acting_actor() IS NOT NULL))) with check (( SELECT (acting_actor() IS NOT NULL)));

create policy reading on sign_in_steps as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on sign_in_steps as permissive for delete to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy adding on struck_statements as permissive for insert to thidua_app with check (((( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest)))))) AND (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (person_id IN ( SELECT q.person_id
   FROM person_positions q
  WHERE (( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))))))));

create policy reading on struck_statements as permissive for select to thidua_app using (
CASE
    WHEN (list = ANY (ARRAY['discipline'::text, 'absences'::text])) THEN (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (person_id = ( SELECT NULLIF(current_setting('thidua.person'::text, true), ''::text) AS "nullif")) OR (person_id IN ( SELECT q.person_id
       FROM person_positions q
      WHERE (( SELECT ('*'::text = ANY (units_open_for('confidential'::text)))) OR (q.unit_id IN ( SELECT unnest(units_open_for('confidential'::text)) AS unnest))))))
    ELSE (( SELECT ('*'::text = ANY (units_open_for('people'::text)))) OR (person_id IN ( SELECT q.person_id
       FROM person_positions q)))
END);

create policy adding on target_entries as permissive for insert to thidua_app with check ((( SELECT ('*'::text = ANY (units_open_for('write'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('write'::text)) AS unnest))));

create policy reading on target_entries as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('read'::text)))) OR (unit_id IN ( SELECT unnest(units_open_for('read'::text)) AS unnest))));

create policy adding on unit_codes as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on unit_codes as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on unit_codes as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on unit_codes as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on unit_kinds as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on unit_kinds as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on unit_kinds as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on unit_kinds as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on unit_lineage as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on unit_lineage as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on unit_lineage as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on unit_lineage as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on unit_names as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on unit_names as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on unit_names as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on unit_names as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on unit_parents as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on unit_parents as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on unit_parents as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on unit_parents as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on units as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on units as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on units as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on units as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on validation_rules as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on validation_rules as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on validation_rules as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on validation_rules as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on vote_tallies as permissive for insert to thidua_app with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy changing on vote_tallies as permissive for update to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text))))) with check (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy reading on vote_tallies as permissive for select to thidua_app using ((( SELECT ('*'::text = ANY (units_open_for('drafts'::text)))) OR (candidate IN ( SELECT unnest(units_open_for('drafts'::text)) AS unnest)) OR ((( SELECT ('*'::text = ANY (units_open_for('results'::text)))) OR (candidate IN ( SELECT unnest(units_open_for('results'::text)) AS unnest))) AND (EXISTS ( SELECT
   FROM seasons s
  WHERE ((s.group_id = vote_tallies.group_id) AND ((vote_tallies.date >= make_date((s.year - 1), 10, 1)) AND (vote_tallies.date <= s.published)) AND (s.published <= (NULLIF(current_setting('thidua.today'::text, true), ''::text))::date)))))));

create policy removing on vote_tallies as permissive for delete to thidua_app using (( SELECT ('*'::text = ANY (units_open_for('write'::text)))));

create policy adding on withdrawn_histories as permissive for insert to thidua_app with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy changing on withdrawn_histories as permissive for update to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0))) with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy reading on withdrawn_histories as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on withdrawn_histories as permissive for delete to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy adding on withdrawn_imports as permissive for insert to thidua_app with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy changing on withdrawn_imports as permissive for update to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0))) with check (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

create policy reading on withdrawn_imports as permissive for select to thidua_app using (( SELECT (acting_actor() IS NOT NULL)));

create policy removing on withdrawn_imports as permissive for delete to thidua_app using (( SELECT (cardinality(units_open_for('write'::text)) > 0)));

grant insert, select on approval_step_items to thidua_app;

grant insert, select on approval_steps to thidua_app;

grant insert, select on audit_checkpoints to thidua_app;

grant select on audit_entries to thidua_app;

grant select on audit_heads to thidua_app;

grant delete, select, update on audit_values to thidua_app;

grant insert, select on award_annulments to thidua_app;

grant insert, select on cell_entries to thidua_app;

grant insert, select on data_request_answers to thidua_app;

grant insert, select on data_requests to thidua_app;

grant insert, select on initiatives to thidua_app;

grant insert, select on manual_score_entries to thidua_app;

grant insert, select on person_absences to thidua_app;

grant insert, select on person_attestations to thidua_app;

grant insert, select on person_awards to thidua_app;

grant insert, select on person_disciplines to thidua_app;

grant insert, select on person_known_lists to thidua_app;

grant insert, select on person_ratings to thidua_app;

grant insert, select on purges to thidua_app;

grant insert, select on retention_terms to thidua_app;

grant insert, select on scorecards to thidua_app;

grant insert, select on struck_statements to thidua_app;

grant insert, select on target_entries to thidua_app;
