-- Accounts of people, what they sign in with, and the sessions they hold. Passwords, codes and links are kept as hashes only.

-- owner: access
create table accounts (
  actor_id text primary key references actors (id),
  login text not null unique check (login = lower(login)),
  -- null: invited and not yet here, or signing in through a provider only
  password_hash text,
  password_set_at timestamptz,
  made_at timestamptz not null,
  disabled_at timestamptz
);

-- Person × position × unit, dated. What a provider said is closed when it stops saying so.
-- owner: access
create table account_positions (
  id bigint generated always as identity primary key,
  actor_id text not null references accounts (actor_id),
  person_id text,
  unit_id text,
  position text not null,
  role text not null,
  valid daterange not null,
  -- null: stated by an administrator
  provider_id text
);
create index account_positions_actor on account_positions (actor_id);

-- An invitation or a recovery: shown once to the administrator who made it, used once, void after its hour.
-- owner: access
create table account_links (
  token_hash text primary key,
  actor_id text not null references accounts (actor_id),
  purpose text not null check (purpose in ('invitation', 'recovery')),
  resets_factors boolean not null default false,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_links_actor on account_links (actor_id);

-- One-time codes by time (RFC 6238). The secret is sealed with a key that is not in the database.
-- owner: access
create table authenticators (
  actor_id text primary key references accounts (actor_id),
  secret text,
  -- shown in a picture, not yet answered with a code
  pending text,
  confirmed_at timestamptz,
  -- the newest time step used: a code is good once
  last_step bigint not null default 0
);

-- owner: access
create table passkeys (
  id text primary key,
  actor_id text not null references accounts (actor_id),
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_actor on passkeys (actor_id);

-- owner: access
create table recovery_codes (
  actor_id text not null references accounts (actor_id),
  code_hash text not null,
  used_at timestamptz,
  primary key (actor_id, code_hash)
);

-- A sign-in under way: what has been shown and what is still asked. No session yet.
-- owner: access
create table sign_in_steps (
  token_hash text primary key,
  stage text not null,
  actor_id text references accounts (actor_id),
  facts jsonb not null default '{}',
  tries integer not null default 0,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_steps_expires on sign_in_steps (expires_at);

-- Failures by account and source, so that whoever guesses slows down nobody else. The account is kept as a hash of what was typed.
-- owner: access
create table sign_in_failures (
  account_key text not null,
  source_key text not null,
  count integer not null,
  last_at timestamptz not null,
  primary key (account_key, source_key)
);
create index sign_in_failures_last on sign_in_failures (last_at);

-- A browser that has signed in before: its failures are counted apart from those of strangers.
-- owner: access
create table known_devices (
  token_hash text not null,
  actor_id text not null references accounts (actor_id),
  since timestamptz not null,
  expires_at timestamptz not null,
  primary key (token_hash, actor_id)
);
create index known_devices_actor on known_devices (actor_id);

-- owner: access
create table identity_providers (
  id text primary key,
  name text not null,
  issuer text not null unique,
  settings jsonb not null,
  -- sealed like the secrets of authenticators
  client_secret text,
  saved_at timestamptz not null,
  disabled_at timestamptz
);

-- owner: access
create table provider_identities (
  provider_id text not null references identity_providers (id),
  subject text not null,
  actor_id text not null references accounts (actor_id),
  linked_at timestamptz not null,
  primary key (provider_id, subject)
);
create index provider_identities_actor on provider_identities (actor_id);

-- Sessions of before know neither where they came from nor when they were last used: they end.
delete from sessions;
alter table sessions
  add column id text not null unique,
  add column method text not null,
  -- something only the holder has was shown, to us or to a provider that asks for it
  add column second_factor boolean not null,
  add column last_seen_at timestamptz not null,
  -- when the holder last showed a password or a passkey: needed to change how one signs in
  add column confirmed_at timestamptz not null,
  add column agent text not null default '',
  add column source text not null default '';
create index sessions_actor on sessions (actor_id);
