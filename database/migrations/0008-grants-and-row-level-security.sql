-- Roles held for a time, handed on for a time, and the second wall: what a transaction was not given leave to see does not exist for it.

-- A role is held over one unit, or over every one (unit_id null), for a time.
alter table grants add column role text;
update grants g set role = (select a.persona from actors a where a.id = g.actor_id);
alter table grants alter column role set not null;
-- Of a worker or a citizen who is one of the people in the register.
alter table actors add column person_id text;

-- Somebody acts with the role of somebody else, between two days, on the strength of a document.
-- owner: access
create table delegations (
  id text primary key,
  from_actor_id text not null references actors (id),
  to_actor_id text not null references actors (id),
  role text not null,
  -- `authorised`: the holder hands the role on; `acting`: the seat is empty and somebody was charged with it
  form text not null check (form in ('authorised', 'acting')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  document text not null,
  reason text not null,
  made_at timestamptz not null,
  made_by text not null references actors (id),
  ended_at timestamptz,
  ended_by text references actors (id),
  check (from_actor_id <> to_actor_id),
  exclude using gist (from_actor_id with =, to_actor_id with =, role with =, valid with &&) where (ended_at is null)
);
create index delegations_to on delegations (to_actor_id);
create index delegations_from on delegations (from_actor_id);

alter table sessions
  -- the delegation the holder acts under now; null: in their own right
  add column acting_under text references delegations (id),
  -- somebody from support looks at what this actor sees, until then
  add column looking_as text references actors (id),
  add column looking_until timestamptz,
  add constraint sessions_looking check ((looking_as is null) = (looking_until is null));

-- From this day everybody with an interest in the season sees its scores and tallies; null: not published.
alter table seasons add column published date;
update seasons set published = as_of;

-- Published by calendar, organisations and scorecards: whose sheets on which card everybody may see.
create view published_sheets with (security_invoker = true) as
  select distinct m.unit_id, a.scorecard_id as card_id
  from seasons s
  join scorecard_assignments a on a.group_id = s.group_id and a.year = s.year
  join emulation_group_members m on m.group_id = s.group_id
  where s.published <= nullif(current_setting('thidua.today', true), '')::date;

-- What a transaction may see is said once, by `set_config(…, true)`; said nothing, it is nobody and sees nothing.
-- Views look with the eyes of whoever asks.
alter view emulation_group_titles set (security_invoker = true);
alter view withdrawn_imports_view set (security_invoker = true);
alter view person_posts set (security_invoker = true);
alter view held_ratings set (security_invoker = true);
alter view held_annulments set (security_invoker = true);
alter view held_awards set (security_invoker = true);
alter view held_initiatives set (security_invoker = true);
alter view held_disciplines set (security_invoker = true);
alter view held_absences set (security_invoker = true);
alter view held_attestations set (security_invoker = true);
alter view held_known_lists set (security_invoker = true);

create function acting_actor() returns text language sql stable parallel safe
  return nullif(current_setting('thidua.actor', true), '');

-- The units whose `matter` is open, as an array; `*` stands for every one.
create function units_open_for(matter text) returns text[] language sql stable parallel safe
  return nullif(current_setting('thidua.units_' || matter, true), '')::text[];

-- The text of a condition for a policy: settings are read once in a statement, not once in a row.
create function within_units(unit_column text, matter text) returns text language sql immutable
  return format('((select ''*'' = any (units_open_for(%2$L))) or %1$s in (select unnest(units_open_for(%2$L))))', unit_column, matter);

create function for_every_unit(matter text) returns text language sql immutable
  return format('(select ''*'' = any (units_open_for(%L)))', matter);

-- Puts a table behind the wall. `reading` and `writing` are conditions on its rows; an append-only table takes rows and never gives one up.
create procedure guard_table(guarded regclass, reading text, writing text, append_only boolean default false) language plpgsql as $$
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
end $$;

grant usage on schema public to thidua_app;
grant select, insert, update, delete on all tables in schema public to thidua_app;
grant usage on all sequences in schema public to thidua_app;
alter default privileges in schema public grant select, insert, update, delete on tables to thidua_app;
alter default privileges in schema public grant usage on sequences to thidua_app;
revoke all on schema_migrations from thidua_app;

do $$
declare
  known constant text := '(select acting_actor() is not null)';
  every_unit constant text := for_every_unit('write');
  any_writer constant text := '(select cardinality(units_open_for(''write'')) > 0)';
  of_person constant text := format('(%s or person_id in (select q.person_id from person_positions q))', for_every_unit('people'));
  of_confidence constant text := format('(%s or person_id = (select nullif(current_setting(''thidua.person'', true), '''')) or person_id in (select q.person_id from person_positions q where %s))',
    for_every_unit('confidential'), within_units('q.unit_id', 'confidential'));
  writes_person constant text := format('(%s or person_id in (select q.person_id from person_positions q where %s))', for_every_unit('write'), within_units('q.unit_id', 'write'));
  open_log constant text := '(select current_setting(''thidua.log'', true) = ''open'')';
  guarded text;
begin
  -- The public order of things: bodies, seasons, dictionary, cards. Known to whoever is somebody; set by those who write for every unit.
  foreach guarded in array array['units', 'unit_kinds', 'unit_names', 'unit_codes', 'hierarchies', 'unit_parents', 'unit_lineage', 'emulation_groups', 'emulation_group_names',
    'emulation_group_members', 'emulation_group_offices', 'emulation_group_rules', 'seasons', 'cycle_events', 'indicators', 'indicator_versions', 'reporting_periods', 'data_sets',
    'data_set_indicators', 'data_set_rounds', 'validation_rules', 'scorecard_assignments'] loop
    call guard_table(guarded::regclass, known, every_unit);
  end loop;
  call guard_table('scorecards', known, every_unit, append_only => true);

  -- Figures of units.
  call guard_table('cell_entries', within_units('unit_id', 'read'), within_units('unit_id', 'write'), append_only => true);
  call guard_table('target_entries', within_units('unit_id', 'read'), within_units('unit_id', 'write'), append_only => true);
  call guard_table('imports', format('(%s or id in (select c.import_id from cell_entries c where c.import_id is not null) or id in (select t.import_id from target_entries t where t.import_id is not null))',
    for_every_unit('read')), any_writer);
  call guard_table('withdrawn_imports', known, any_writer);

  -- Scores and tallies: open to those whose work it is; to others once the season is published. Evidence goes with the scores it bears.
  call guard_table('manual_score_entries', format('(%s or (%s and (unit_id, card_id) in (select p.unit_id, p.card_id from published_sheets p)))',
    within_units('unit_id', 'drafts'), within_units('unit_id', 'results')), within_units('unit_id', 'write'), append_only => true);
  call guard_table('evidence_records', format('(%s or (%s and id in (select m.evidence_id from manual_score_entries m where m.evidence_id is not null)))',
    within_units('unit_id', 'drafts'), within_units('unit_id', 'results')), within_units('unit_id', 'write'));
  call guard_table('vote_tallies', format('(%s or (%s and exists (select from seasons s where s.group_id = vote_tallies.group_id
    and vote_tallies.date between make_date(s.year - 1, 10, 1) and s.published and s.published <= nullif(current_setting(''thidua.today'', true), '''')::date)))',
    within_units('candidate', 'drafts'), within_units('candidate', 'results')), every_unit);

  -- People: seen where they hold or held a post; discipline and absences only by those they are confided to.
  call guard_table('person_positions', format('(%s or person_id = (select nullif(current_setting(''thidua.person'', true), '''')))', within_units('unit_id', 'people')), within_units('unit_id', 'write'));
  call guard_table('people', replace(of_person, 'person_id in', 'id in'), replace(writes_person, 'person_id in', 'id in'));
  foreach guarded in array array['person_ratings', 'person_awards', 'award_annulments', 'initiatives', 'person_attestations'] loop
    call guard_table(guarded::regclass, of_person, writes_person, append_only => true);
  end loop;
  call guard_table('person_disciplines', of_confidence, writes_person, append_only => true);
  call guard_table('person_absences', of_confidence, writes_person, append_only => true);
  call guard_table('person_known_lists', format('(case when list in (''discipline'', ''absences'') then %s else %s end)', of_confidence, of_person), writes_person, append_only => true);
  call guard_table('withdrawn_histories', known, any_writer);

  -- Who may do what, and the log.
  foreach guarded in array array['actors', 'grants', 'sessions', 'delegations', 'accounts', 'account_positions', 'account_links', 'authenticators', 'passkeys', 'recovery_codes', 'sign_in_steps',
    'sign_in_failures', 'known_devices', 'identity_providers', 'provider_identities'] loop
    call guard_table(guarded::regclass, known, known);
  end loop;
  call guard_table('handled_commands', 'actor_id = (select acting_actor())', 'actor_id = (select acting_actor())');
  call guard_table('audit_entries', open_log, 'false', append_only => true);
  call guard_table('audit_values', open_log, open_log);
  call guard_table('audit_heads', known, 'false', append_only => true);
  call guard_table('audit_checkpoints', known, known, append_only => true);
end $$;

-- The log grows through its function alone, which knows where the chain ends; nobody reads the log in order to write to it.
alter function append_to_log(json) security definer set search_path = pg_catalog, public, pg_temp;
revoke insert on audit_entries, audit_values, audit_heads from thidua_app;

-- Found by the person, for the conditions above.
create index person_positions_person on person_positions (person_id);
