// What did not arrive: files that could not be read, and how many articles a week an outlet is expected to give.
export const coverage = `
CREATE TABLE failures (
  kind TEXT NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL, outlet TEXT, day TEXT, reason TEXT NOT NULL,
  PRIMARY KEY (kind, value)
) STRICT;
CREATE TABLE expectations (outlet TEXT PRIMARY KEY, per_week INTEGER NOT NULL) STRICT;
CREATE INDEX versions_by_outlet ON versions (is_current, outlet, published_day);
`;
