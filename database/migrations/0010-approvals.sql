-- Approvals bound to content: what was sent, approved or sent back, each with the hash of the exact content it was about.
-- Whether a cell is approved now is computed from its content now; no column says it.

-- One step on a sheet: sent for approval, approved, or sent back. `step` is the version of the sheet that a page has seen.
-- owner: approvals
create table approval_steps (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('figures', 'scores')),
  unit_id text not null references units (id),
  -- a data set or a scorecard
  subject text not null,
  period text not null,
  step integer not null check (step > 0),
  act text not null check (act in ('send', 'approve', 'refuse')),
  taken_at timestamptz not null,
  actor_id text not null,
  taken_by text not null,
  on_behalf_of text,
  -- over the whole step: what it covers, and what was said about each
  list_hash text not null check (list_hash ~ '^[0-9a-f]{64}$'),
  unique (kind, unit_id, subject, period, step)
);
create index approval_steps_period on approval_steps (period, unit_id);

-- owner: approvals
create table approval_step_items (
  step_id bigint not null references approval_steps (id),
  -- an indicator or a line of a scorecard
  item text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- canonical, so that it can be read and hashed again
  content text not null,
  -- what the sender answered, or what was wrong
  said text not null default '',
  primary key (step_id, item)
);

create trigger approval_steps_append_only before update or delete or truncate on approval_steps
  for each statement execute function refuse_rewrite();
create trigger approval_step_items_append_only before update or delete or truncate on approval_step_items
  for each statement execute function refuse_rewrite();

-- Open to those whose work it is: the unit itself, and whoever may see its scores before they are published.
call guard_table('approval_steps', within_units('unit_id', 'drafts'), within_units('unit_id', 'write'), append_only => true);
call guard_table('approval_step_items', 'step_id in (select s.id from approval_steps s)',
  format('step_id in (select s.id from approval_steps s where %s)', within_units('s.unit_id', 'write')), append_only => true);
