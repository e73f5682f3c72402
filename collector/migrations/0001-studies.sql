-- Every key of a participant's rows begins with the study and the shard, and holds the participant. The shard is a pure
-- function of the participant, so all rows of one lie in one partition, together with the stamps of their events.

CREATE TABLE study (
  study_id text PRIMARY KEY,
  status text NOT NULL DEFAULT 'recruiting' CHECK (status IN ('recruiting', 'paused', 'closed')),
  researcher_hash text NOT NULL,
  created_on date NOT NULL
);

CREATE TABLE study_version (
  study_id text NOT NULL,
  version integer NOT NULL,
  manifest_hash text NOT NULL,
  change text NOT NULL,
  served text NOT NULL,
  published_on date NOT NULL,
  PRIMARY KEY (study_id, version),
  UNIQUE (study_id, manifest_hash)
);

CREATE TABLE consent_text (
  study_id text NOT NULL,
  hash text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (study_id, hash)
);

CREATE TABLE join_code (
  study_id text NOT NULL,
  code_hash text NOT NULL,
  quota integer NOT NULL,
  used integer NOT NULL DEFAULT 0,
  label text,
  PRIMARY KEY (study_id, code_hash),
  CHECK (used BETWEEN 0 AND quota)
);

CREATE TABLE enrolment (
  study_id text NOT NULL,
  shard smallint NOT NULL,
  pid text NOT NULL,
  manifest_hash text NOT NULL,
  auth_hash text NOT NULL,
  removal_hash text NOT NULL,
  sign_key text NOT NULL,
  code_label text,
  enrolled_on date NOT NULL,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'stopped', 'erased')),
  PRIMARY KEY (study_id, shard, pid)
) PARTITION BY HASH (study_id, shard);

-- A scrubbed report keeps its row, so that the same one sent again is known and stays out.
CREATE TABLE report (
  study_id text NOT NULL,
  shard smallint NOT NULL,
  pid text NOT NULL,
  rid uuid NOT NULL,
  rev integer NOT NULL,
  kind text NOT NULL,
  manifest_hash text NOT NULL,
  envelope text,
  envelope_hash text NOT NULL,
  received_on date NOT NULL,
  ev bigint NOT NULL,
  scrubbed_on date,
  PRIMARY KEY (study_id, shard, pid, rid, rev),
  CHECK ((envelope IS NULL) = (scrubbed_on IS NOT NULL))
) PARTITION BY HASH (study_id, shard);

-- "rid" is nil but for a single report that was taken back.
CREATE TABLE tombstone (
  study_id text NOT NULL,
  shard smallint NOT NULL,
  pid text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('stop', 'erase', 'reports')),
  rid uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  requested_on date NOT NULL,
  acknowledged_on date,
  ev bigint NOT NULL,
  PRIMARY KEY (study_id, shard, pid, mode, rid)
) PARTITION BY HASH (study_id, shard);

-- Raised in the transaction that writes: the lock on its row makes the order of stamps the order of commits, so a
-- reader that has seen n has seen everything up to n. (A sequence hands out numbers that commit out of order.)
CREATE TABLE event_stamp (
  study_id text NOT NULL,
  shard smallint NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (study_id, shard)
) PARTITION BY HASH (study_id, shard);

CREATE TABLE outcome_count (
  study_id text NOT NULL,
  shard smallint NOT NULL,
  day date NOT NULL,
  outcome text NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (study_id, shard, day, outcome)
) PARTITION BY HASH (study_id, shard);

DO $$
DECLARE
  parent text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['enrolment', 'report', 'tombstone', 'event_stamp', 'outcome_count'] LOOP
    FOR part IN 0..15 LOOP
      EXECUTE format(
        'CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
        parent || '_' || part, parent, part);
    END LOOP;
  END LOOP;
END $$;

CREATE INDEX report_ev ON report (study_id, shard, ev);
CREATE INDEX tombstone_ev ON tombstone (study_id, shard, ev);
