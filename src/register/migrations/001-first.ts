// The first schema: articles with versions and snapshots, reports with evidence, records with their parties, search.
// Ordinary SQL wherever it can be (text ids, JSON as text, UTC times as text); only the search table is SQLite's own.
export const first = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE articles (id TEXT PRIMARY KEY, added_at TEXT NOT NULL) STRICT;
CREATE TABLE origins (
  kind TEXT NOT NULL, value TEXT NOT NULL, article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, value)
) STRICT;
CREATE INDEX origins_by_article ON origins (article_id);

CREATE TABLE snapshots (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE versions (
  id INTEGER PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, number INTEGER NOT NULL,
  is_current INTEGER NOT NULL, added_at TEXT NOT NULL, document_id TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES snapshots (sha256),
  hints TEXT NOT NULL, file TEXT, url TEXT, outlet TEXT, title TEXT, author TEXT, published TEXT, published_from TEXT, published_day TEXT,
  language TEXT NOT NULL, is_read INTEGER NOT NULL, reader TEXT NOT NULL, agencies TEXT NOT NULL, translated TEXT,
  text TEXT NOT NULL, text_hash TEXT NOT NULL, blocks TEXT NOT NULL, counts TEXT NOT NULL,
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX versions_by_sha ON versions (sha256);
CREATE INDEX versions_by_document ON versions (document_id);
CREATE INDEX versions_by_day ON versions (is_current, published_day, id);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE, kind TEXT NOT NULL, local_id TEXT NOT NULL,
  is_active INTEGER NOT NULL, position INTEGER NOT NULL, fields TEXT NOT NULL, frame TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT, why TEXT
) STRICT;
CREATE INDEX reports_by_version ON reports (version_id);
CREATE TABLE evidence (
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, role TEXT NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, text_hash TEXT NOT NULL,
  PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE report_keys (
  key TEXT NOT NULL, report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (key, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_keys_by_report ON report_keys (report_id);

CREATE TABLE records (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, type TEXT, status TEXT, date_value TEXT, date_from TEXT, date_to TEXT, told_from TEXT, told_to TEXT,
  sort_day TEXT NOT NULL, title_ar TEXT NOT NULL, title_en TEXT NOT NULL, topics TEXT NOT NULL, fields TEXT NOT NULL,
  reports INTEGER NOT NULL, articles INTEGER NOT NULL, confidence REAL NOT NULL, lead_report INTEGER
) STRICT;
CREATE INDEX records_by_day ON records (kind, sort_day, id);
CREATE TABLE joins (
  report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE, record_id TEXT NOT NULL, code TEXT NOT NULL,
  ar TEXT NOT NULL, en TEXT NOT NULL, score REAL NOT NULL, with_report INTEGER
) STRICT;
CREATE INDEX joins_by_record ON joins (record_id, report_id);
CREATE TABLE record_parties (
  record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE, entity_id TEXT NOT NULL, role TEXT NOT NULL, state TEXT,
  PRIMARY KEY (record_id, entity_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_entity ON record_parties (entity_id, record_id);
CREATE INDEX parties_by_state ON record_parties (state, record_id);
CREATE TABLE record_topics (
  record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE, topic TEXT NOT NULL, PRIMARY KEY (record_id, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX records_by_topic ON record_topics (topic, record_id);
CREATE TABLE record_outlets (
  record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE, outlet TEXT NOT NULL, PRIMARY KEY (record_id, outlet)
) STRICT, WITHOUT ROWID;

CREATE TABLE entities (id TEXT PRIMARY KEY, kind TEXT NOT NULL, name_ar TEXT, name_en TEXT, state TEXT, of_id TEXT, role TEXT) STRICT;
CREATE TABLE entity_names (
  entity_id TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL, version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE, count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, name, form, version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_names_by_version ON entity_names (version_id);

CREATE TABLE searched (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, UNIQUE (kind, ref)) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (title, body, others, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
`;
