// Saved filters and what they found. `arrivals` numbers every text by its bytes, once and for ever: by it what is told later is known from
// what is only read again or taken in again. `alert_records` are the records that an alert knows, told of or not.
export const alerts = `
CREATE TABLE arrivals (id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO arrivals (sha256) SELECT sha256 FROM versions GROUP BY sha256 ORDER BY min(id);
CREATE TABLE alerts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, kind TEXT, filter TEXT NOT NULL, webhook TEXT, secret TEXT, inside INTEGER NOT NULL,
  at TEXT NOT NULL, checked INTEGER NOT NULL
) STRICT;
CREATE TABLE alert_records (
  record_id TEXT NOT NULL, alert_id INTEGER NOT NULL REFERENCES alerts (id) ON DELETE CASCADE, PRIMARY KEY (record_id, alert_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX records_by_alert ON alert_records (alert_id);
CREATE TABLE notices (
  id INTEGER PRIMARY KEY AUTOINCREMENT, alert_id INTEGER NOT NULL REFERENCES alerts (id) ON DELETE CASCADE, record_id TEXT NOT NULL, kind TEXT NOT NULL,
  title_ar TEXT NOT NULL, title_en TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL, seen_at TEXT, delivered_at TEXT, tries INTEGER NOT NULL DEFAULT 0, fault TEXT,
  UNIQUE (alert_id, record_id)
) STRICT;
CREATE INDEX notices_unseen ON notices (alert_id) WHERE seen_at IS NULL;
CREATE INDEX notices_undelivered ON notices (id) WHERE delivered_at IS NULL;
`;
