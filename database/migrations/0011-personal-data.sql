-- Personal data: which column holds how much of it, who asked for what about themselves, whose data must rest, which statements were struck,
-- and what falls due. Every table says in its comment whether it is about people, and every column of such a table how sensitive it is:
-- the register of processing on the screen, what a person is given of themselves and the check of new tables all read these comments.

-- `personal: <activity>`, then how rows are found: `person <column>` by the register, `actor <column>` by the account.
create procedure holds_personal_data(described regclass, activity text, found_by text[], basic text[] default '{}', sensitive text[] default '{}', secret text[] default '{}')
language plpgsql as $$
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
end $$;

create procedure holds_nobody(variadic described text[]) language plpgsql as $$
declare
  named text;
begin
  foreach named in array described loop
    execute format('comment on table %I is %L', named, 'personal: no');
  end loop;
end $$;

-- While a request is looked into, or because it was granted, a person’s data rests: it is kept, and nobody uses it.
-- owner: people
create table person_restrictions (
  id text primary key,
  person_id text not null references people (id),
  reason text not null,
  restricted_at timestamptz not null,
  restricted_by text not null,
  lifted_at timestamptz,
  lifted_by text,
  lift_reason text,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create unique index person_restrictions_open on person_restrictions (person_id) where lifted_at is null;

-- Known to the policies whoever asks: a restriction that only some could see would bind only some.
-- Published by people.
create function restricted_people() returns text[] language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (select coalesce(array_agg(r.person_id), '{}') from public.person_restrictions r where r.lifted_at is null);

-- A statement that was wrong when it was made no longer counts, nor does what stood under the same key before it.
-- owner: achievements
create table struck_statements (
  list text not null check (list in ('ratings', 'awards', 'initiatives', 'discipline', 'absences')),
  entry bigint not null,
  person_id text not null references people (id),
  reason text not null,
  struck_at timestamptz not null,
  struck_by text not null,
  primary key (list, entry)
);

-- owner: personal-data
create table data_requests (
  id text primary key,
  person_id text not null references people (id),
  kind text not null check (kind in ('export', 'correct', 'restrict', 'lift')),
  received date not null,
  -- the last day to answer; null: the calendar of days off is not known that far
  due date,
  via text not null check (via in ('self', 'paper')),
  said text not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);
create index data_requests_person on data_requests (person_id);

-- owner: personal-data
create table data_request_answers (
  request_id text primary key references data_requests (id) on delete cascade,
  outcome text not null check (outcome in ('done', 'partly', 'refused')),
  answer text not null,
  answered_at timestamptz not null,
  answered_on date not null,
  answered_by text not null,
  answered_by_name text not null
);

-- How long an agency keeps a class of records, by its decision. The last entry holds.
-- owner: personal-data
create table retention_terms (
  entry bigint generated always as identity primary key,
  class text not null,
  years integer not null check (years between 1 and 100),
  document text not null,
  decided date not null,
  reason text not null,
  entered_at timestamptz not null,
  entered_by text not null,
  entered_by_name text not null
);

-- owner: personal-data
create table purges (
  entry bigint generated always as identity primary key,
  class text not null,
  -- records from before this day
  before date not null,
  rows integer not null,
  -- SHA-256 of the list that was shown and archived
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  document text not null,
  reason text not null,
  purged_at timestamptz not null,
  purged_by text not null,
  purged_by_name text not null
);

create trigger struck_statements_append_only before update or delete or truncate on struck_statements
  for each statement execute function refuse_rewrite();
create trigger retention_terms_append_only before update or delete or truncate on retention_terms
  for each statement execute function refuse_rewrite();
create trigger purges_append_only before update or delete or truncate on purges
  for each statement execute function refuse_rewrite();

-- Tables of a class with a term give rows up to the purge alone, which knows what is due; tables kept for good have no such gap.
create function refuse_rewrite_but_purge() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('thidua.purging', true) = tg_table_name then return null; end if;
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

drop trigger person_disciplines_append_only on person_disciplines;
create trigger person_disciplines_append_only before update or delete or truncate on person_disciplines
  for each statement execute function refuse_rewrite_but_purge();
drop trigger person_absences_append_only on person_absences;
create trigger person_absences_append_only before update or delete or truncate on person_absences
  for each statement execute function refuse_rewrite_but_purge();
create trigger data_request_answers_append_only before update or truncate on data_request_answers
  for each statement execute function refuse_rewrite();
create trigger data_requests_append_only before update or delete or truncate on data_requests
  for each statement execute function refuse_rewrite_but_purge();

create function term_in_years(wanted text) returns integer language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (select t.years from public.retention_terms t where t.class = wanted order by t.entry desc limit 1);

-- Rows of these two classes that ended before a day, whole as an archive takes them, of people whose data does not rest and who wait for no answer.
create function due_for_purge(wanted text, ended_before date) returns table (place text, key text, person_id text, content json) language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select 'person_disciplines', d.entry::text, d.person_id, to_json(d) from public.person_disciplines d
  where wanted = 'discipline-and-absences' and d.date_to < ended_before and d.person_id <> all (restricted_people())
    and not exists (select from public.data_requests r where r.person_id = d.person_id and not exists (select from public.data_request_answers a where a.request_id = r.id))
  union all
  select 'person_absences', b.entry::text, b.person_id, to_json(b) from public.person_absences b
  where wanted = 'discipline-and-absences' and b.date_to < ended_before and b.person_id <> all (restricted_people())
    and not exists (select from public.data_requests r where r.person_id = b.person_id and not exists (select from public.data_request_answers a where a.request_id = r.id))
  union all
  select 'data_requests', q.id, q.person_id, json_build_object('request', to_json(q), 'answer', to_json(a)) from public.data_requests q join public.data_request_answers a on a.request_id = q.id
  where wanted = 'data-requests' and a.answered_on < ended_before and q.person_id <> all (restricted_people());
end;

-- The one door to removal: the term is the one decided, the day is today, and the caller writes for every unit. Whatever is not named here is kept for good.
create function purge_due(wanted text) returns bigint language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
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
end $$;

-- Traces of signing in and of commands serve no record: they go by themselves once they serve nothing.
create function sweep_traces(today timestamptz) returns bigint language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
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
end $$;
revoke execute on function sweep_traces(timestamptz) from public;
grant execute on function sweep_traces(timestamptz) to thidua_app;

-- What holds, without what was struck.
create or replace view held_ratings with (security_invoker = true) as
  select distinct on (s.person_id, s.year) s.person_id, s.year, s.level
  from person_ratings s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
    and not exists (select from struck_statements k where k.list = 'ratings' and k.entry = s.entry)
  order by s.person_id, s.year, s.entry desc;

create or replace view held_awards with (security_invoker = true) as
  select distinct on (s.person_id, s.award, s.year, s.number) s.person_id, s.award, s.year, s.number, s.decided, s.basis, s.rests_on
  from person_awards s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
    and not exists (select from struck_statements k where k.list = 'awards' and k.entry = s.entry)
  order by s.person_id, s.award, s.year, s.number, s.entry desc;

create or replace view held_initiatives with (security_invoker = true) as
  select distinct on (s.person_id, s.id) s.person_id, s.id, s.year, s.scope, s.recognised, s.used_for
  from initiatives s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
    and not exists (select from struck_statements k where k.list = 'initiatives' and k.entry = s.entry)
  order by s.person_id, s.id, s.entry desc;

create or replace view held_disciplines with (security_invoker = true) as
  select distinct on (s.person_id, s.form, s.date_from) s.person_id, s.form, s.date_from, s.date_to
  from person_disciplines s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
    and not exists (select from struck_statements k where k.list = 'discipline' and k.entry = s.entry)
  order by s.person_id, s.form, s.date_from, s.entry desc;

create or replace view held_absences with (security_invoker = true) as
  select distinct on (s.person_id, s.kind, s.date_from) s.person_id, s.kind, s.date_from, s.date_to
  from person_absences s where not exists (select from withdrawn_histories w where w.import_id = s.import_id)
    and not exists (select from struck_statements k where k.list = 'absences' and k.entry = s.entry)
  order by s.person_id, s.kind, s.date_from, s.entry desc;

do $$
declare
  own constant text := 'person_id = (select nullif(current_setting(''thidua.person'', true), ''''))';
  confided constant text := format('(%s or %s or person_id in (select q.person_id from person_positions q where %s))',
    for_every_unit('confidential'), own, within_units('q.unit_id', 'confidential'));
  of_person constant text := format('(%s or person_id in (select q.person_id from person_positions q))', for_every_unit('people'));
  writes_person constant text := format('(%s or person_id in (select q.person_id from person_positions q where %s))', for_every_unit('write'), within_units('q.unit_id', 'write'));
  answers constant text := format('(%s and %s)', confided, writes_person);
  every_unit constant text := for_every_unit('write');
  at_rest constant text := 'person_id = any ((select restricted_people())::text[])';
  guarded text;
begin
  call guard_table('person_restrictions', confided, answers);
  call guard_table('struck_statements', format('(case when list in (''discipline'', ''absences'') then %s else %s end)', confided, of_person), answers, append_only => true);
  call guard_table('data_requests', confided, format('(%s or %s)', own, answers), append_only => true);
  call guard_table('data_request_answers', 'request_id in (select r.id from data_requests r)', format('request_id in (select r.id from data_requests r where r.%s or %s)', own, replace(writes_person, 'or person_id in', 'or r.person_id in')), append_only => true);
  call guard_table('retention_terms', '(select acting_actor() is not null)', every_unit, append_only => true);
  call guard_table('purges', '(select acting_actor() is not null)', every_unit, append_only => true);

  -- Whoever’s data rests is absent, but to themselves and to those who answer for it.
  foreach guarded in array array['person_positions', 'person_ratings', 'person_awards', 'award_annulments', 'initiatives', 'person_attestations', 'person_known_lists', 'person_disciplines', 'person_absences'] loop
    execute format('create policy resting on %I as restrictive for select to thidua_app using (not %s or %s or %s)', guarded, at_rest, for_every_unit('confidential'),
      case when guarded = 'person_positions' then format('(%s or %s)', own, within_units('unit_id', 'confidential')) else confided end);
  end loop;
  execute format('create policy resting on people as restrictive for select to thidua_app using (not id = any ((select restricted_people())::text[]) or %s)', replace(replace(confided, 'person_id =', 'id ='), 'or person_id in', 'or id in'));
end $$;

-- What stood before this day, described.
call holds_personal_data('people', 'register', '{person id}', '{id,name,sex,joined,sector}', '{ethnicity}');
call holds_personal_data('person_positions', 'register', '{person person_id}', '{person_id,unit_id,role,valid}');
call holds_personal_data('person_ratings', 'achievements', '{person person_id}', '{person_id,year,level,entered_by}');
call holds_personal_data('person_awards', 'achievements', '{person person_id}', '{person_id,award,year,number,decided,basis,rests_on,entered_by}');
call holds_personal_data('award_annulments', 'achievements', '{person person_id}', '{person_id,award,year,number,annulled,entered_by}');
call holds_personal_data('initiatives', 'achievements', '{person person_id}', '{person_id,id,year,scope,recognised,used_for,entered_by}');
call holds_personal_data('person_attestations', 'achievements', '{person person_id}', '{person_id,key,attested,entered_by}');
call holds_personal_data('person_known_lists', 'achievements', '{person person_id}', '{person_id,list,complete,through,entered_by}');
call holds_personal_data('struck_statements', 'requests', '{person person_id}', '{person_id,struck_by,reason}');
call holds_personal_data('person_disciplines', 'confidential', '{person person_id}', '{person_id,entered_by}', '{form,date_from,date_to}');
call holds_personal_data('person_absences', 'confidential', '{person person_id}', '{person_id,entered_by}', '{kind,date_from,date_to}');
call holds_personal_data('person_restrictions', 'requests', '{person person_id}', '{person_id,restricted_by,lifted_by}', '{reason,lift_reason}');
call holds_personal_data('data_requests', 'requests', '{person person_id,actor made_by}', '{person_id,kind,received,due,via,made_by,made_by_name}', '{said}');
call holds_personal_data('data_request_answers', 'requests', '{actor answered_by}', '{answered_by,answered_by_name}', '{answer}');
call holds_personal_data('retention_terms', 'work', '{actor entered_by}', '{entered_by,entered_by_name}');
call holds_personal_data('purges', 'work', '{actor purged_by}', '{purged_by,purged_by_name}');

call holds_personal_data('actors', 'accounts', '{actor id,person person_id}', '{id,name,persona,unit_id,person_id}');
call holds_personal_data('grants', 'accounts', '{actor actor_id}', '{actor_id,unit_id,may,valid,role}');
call holds_personal_data('delegations', 'accounts', '{actor from_actor_id,actor to_actor_id}', '{from_actor_id,to_actor_id,role,form,valid,document,reason,made_by,ended_by}');
call holds_personal_data('accounts', 'accounts', '{actor actor_id}', '{actor_id,login,password_set_at,made_at,disabled_at}', '{}', '{password_hash}');
call holds_personal_data('account_positions', 'accounts', '{actor actor_id,person person_id}', '{actor_id,person_id,unit_id,position,role,valid}');
call holds_personal_data('account_links', 'accounts', '{actor actor_id}', '{actor_id,made_by,made_at,used_at}', '{}', '{token_hash}');
call holds_personal_data('authenticators', 'accounts', '{actor actor_id}', '{actor_id,confirmed_at}', '{}', '{secret,pending}');
call holds_personal_data('passkeys', 'accounts', '{actor actor_id}', '{actor_id,name,made_at,used_at}', '{}', '{id,public_key,counter}');
call holds_personal_data('recovery_codes', 'accounts', '{actor actor_id}', '{actor_id,used_at}', '{}', '{code_hash}');
call holds_personal_data('provider_identities', 'accounts', '{actor actor_id}', '{actor_id,subject,linked_at}');
call holds_personal_data('identity_providers', 'accounts', '{}', '{}', '{}', '{client_secret}');
call holds_personal_data('sessions', 'sign-in', '{actor actor_id}', '{actor_id,method,acting_under,looking_as}', '{started_at,last_seen_at,agent,source}', '{token_hash}');
call holds_personal_data('known_devices', 'sign-in', '{actor actor_id}', '{actor_id,since,expires_at}', '{}', '{token_hash}');
call holds_personal_data('sign_in_steps', 'sign-in', '{actor actor_id}', '{actor_id,made_at}', '{}', '{token_hash,facts}');
call holds_personal_data('sign_in_failures', 'sign-in', '{}', '{}', '{}', '{account_key,source_key}');
call holds_personal_data('download_tickets', 'sign-in', '{actor actor_id}', '{actor_id,file_id,used_at}', '{}', '{token_hash,session_hash}');
call holds_personal_data('handled_commands', 'sign-in', '{actor actor_id}', '{actor_id,operation,handled_at}', '{}', '{key,input_hash,answer}');

call holds_personal_data('audit_entries', 'log', '{}', '{actor_id,on_behalf_of,subject_id,operation,at}');
call holds_personal_data('audit_values', 'log', '{}', '{}', '{content}', '{salt}');
call holds_nobody('audit_heads', 'audit_checkpoints');

call holds_personal_data('approval_steps', 'work', '{actor actor_id}', '{actor_id,taken_by,on_behalf_of,act,taken_at}');
call holds_personal_data('approval_step_items', 'work', '{}', '{said}');
call holds_personal_data('files', 'work', '{actor uploaded_by}', '{name,uploaded_at,uploaded_by,uploaded_by_name,erased_by_name}');
call holds_personal_data('file_uses', 'work', '{}', '{attached_by_name,detached_by_name}');
call holds_personal_data('imports', 'work', '{}', '{applied_by,undone_by}');
call holds_personal_data('withdrawn_imports', 'work', '{}', '{withdrawn_by}');
call holds_personal_data('withdrawn_histories', 'work', '{}', '{withdrawn_by}');
call holds_personal_data('cell_entries', 'work', '{}', '{entered_by}');
call holds_personal_data('target_entries', 'work', '{}', '{entered_by}');
call holds_personal_data('manual_score_entries', 'work', '{}', '{entered_by}');
call holds_personal_data('scorecards', 'work', '{}', '{published_by}');
call holds_personal_data('scorecard_assignments', 'work', '{}', '{assigned_by}');

call holds_nobody('cycle_events', 'data_set_indicators', 'data_set_rounds', 'data_sets', 'emulation_group_members', 'emulation_group_names', 'emulation_group_offices',
  'emulation_group_rules', 'emulation_groups', 'evidence_records', 'file_contents', 'hierarchies', 'indicator_versions', 'indicators', 'reporting_periods', 'schema_migrations', 'seasons',
  'unit_codes', 'unit_kinds', 'unit_lineage', 'unit_names', 'unit_parents', 'units', 'validation_rules', 'vote_tallies');
