// Judgements with their anchors, disagreements, witnesses (sketches of texts and the copies found by them), the state of articles, the
// review queue. Rows of `judgements` are written once: undoing one is a row more, and what is in force stands in a table of its own.
export const judgements = `
CREATE TABLE judgements (
  id INTEGER PRIMARY KEY, action TEXT NOT NULL, kind TEXT, records TEXT NOT NULL, title_ar TEXT NOT NULL, title_en TEXT NOT NULL, article_id TEXT, field TEXT,
  value TEXT, former TEXT, by_whom TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL, undoes INTEGER REFERENCES judgements (id)
) STRICT;
CREATE INDEX judgements_undoing ON judgements (undoes);
CREATE INDEX judgements_by_article ON judgements (article_id);
CREATE TABLE judgements_in_force (judgement_id INTEGER PRIMARY KEY REFERENCES judgements (id), links INTEGER NOT NULL) STRICT;
CREATE INDEX linking_judgements ON judgements_in_force (links, judgement_id);
CREATE TABLE judgement_anchors (
  judgement_id INTEGER NOT NULL REFERENCES judgements (id), ordinal INTEGER NOT NULL, side INTEGER NOT NULL, article_id TEXT NOT NULL, kind TEXT NOT NULL,
  quote TEXT NOT NULL, mark TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (judgement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchors_by_article ON judgement_anchors (article_id);
CREATE INDEX anchors_by_record ON judgement_anchors (record_id);
CREATE TABLE anchored (
  judgement_id INTEGER NOT NULL, ordinal INTEGER NOT NULL, report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (judgement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchored_by_report ON anchored (report_id, judgement_id);

CREATE TABLE disagreements (
  record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE, field TEXT NOT NULL, state TEXT NOT NULL, since TEXT, told TEXT NOT NULL,
  PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

ALTER TABLE records ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 1;
ALTER TABLE records ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN verdict TEXT;
ALTER TABLE records ADD COLUMN judged TEXT;
ALTER TABLE records ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN doubt REAL NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN doubts TEXT;
-- Lists leave out what was rejected: with the verdict in it the index counts them alone.
DROP INDEX records_by_day;
CREATE INDEX records_by_day ON records (kind, sort_day, id, verdict);
CREATE INDEX records_by_doubt ON records (doubt DESC, id) WHERE doubt > 0;
CREATE INDEX records_disputed ON records (kind, sort_day, id) WHERE disputed > 0;

ALTER TABLE versions ADD COLUMN text_changed INTEGER NOT NULL DEFAULT 0;
CREATE TABLE sketches (version_id INTEGER PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE, size INTEGER NOT NULL, hashes BLOB NOT NULL) STRICT;
CREATE TABLE sketch_bands (
  band INTEGER NOT NULL, version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE, PRIMARY KEY (band, version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bands_by_version ON sketch_bands (version_id);
CREATE TABLE copies (
  version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE, other_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  likeness REAL NOT NULL, held REAL NOT NULL, PRIMARY KEY (version_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_by_other ON copies (other_id);
`;
