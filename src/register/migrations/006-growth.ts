// What keeps a register of a million reports as quick as one of a thousand: the order of a record's reports in an index, how many it has,
// and counts per kind and value that lists, facets and figures are read from. All is filled here with what is stored already.
export const growth = `
ALTER TABLE joins ADD COLUMN told_day TEXT;
ALTER TABLE joins ADD COLUMN told_article TEXT;
ALTER TABLE joins ADD COLUMN told_at INTEGER;
UPDATE joins SET (told_day, told_article, told_at) = (SELECT coalesce(v.published_day, '9'), v.article_id, r.position FROM reports r JOIN versions v ON v.id = r.version_id WHERE r.id = joins.report_id)
  WHERE report_id IN (SELECT id FROM reports WHERE kind <> 'entity');
-- Entities are counted, never gathered: their joins have no place in the order.
CREATE INDEX joins_told ON joins (record_id, told_day, told_article, told_at, report_id) WHERE told_day IS NOT NULL;

CREATE TABLE record_sizes (record_id TEXT PRIMARY KEY, reports INTEGER NOT NULL, articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO record_sizes SELECT record_id, count(*), count(DISTINCT told_article) FROM joins WHERE told_day IS NOT NULL GROUP BY record_id;
CREATE TABLE tallies (kind TEXT NOT NULL, facet TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, facet, value)) STRICT, WITHOUT ROWID;
INSERT INTO tallies SELECT '', 'reports', '', count(*) FROM joins;
CREATE TRIGGER joins_put AFTER INSERT ON joins BEGIN
  UPDATE tallies SET n = n + 1 WHERE kind = '' AND facet = 'reports' AND value = '';
  INSERT INTO record_sizes SELECT new.record_id, 1, 1 WHERE new.told_day IS NOT NULL ON CONFLICT (record_id) DO UPDATE SET reports = reports + 1, articles = articles + NOT EXISTS
    (SELECT 1 FROM joins WHERE record_id = new.record_id AND told_day = new.told_day AND told_article = new.told_article AND report_id <> new.report_id);
END;
CREATE TRIGGER joins_taken AFTER DELETE ON joins BEGIN
  UPDATE tallies SET n = n - 1 WHERE kind = '' AND facet = 'reports' AND value = '';
  UPDATE record_sizes SET reports = reports - 1, articles = articles - NOT EXISTS
    (SELECT 1 FROM joins WHERE record_id = old.record_id AND told_day = old.told_day AND told_article = old.told_article) WHERE record_id = old.record_id AND old.told_day IS NOT NULL;
  DELETE FROM record_sizes WHERE record_id = old.record_id AND reports = 0;
END;
CREATE TRIGGER joins_moved AFTER UPDATE OF record_id ON joins WHEN new.told_day IS NOT NULL BEGIN
  UPDATE record_sizes SET reports = reports - 1, articles = articles - NOT EXISTS
    (SELECT 1 FROM joins WHERE record_id = old.record_id AND told_day = old.told_day AND told_article = old.told_article) WHERE record_id = old.record_id;
  DELETE FROM record_sizes WHERE record_id = old.record_id AND reports = 0;
  INSERT INTO record_sizes SELECT new.record_id, 1, 1 WHERE 1 ON CONFLICT (record_id) DO UPDATE SET reports = reports + 1, articles = articles + NOT EXISTS
    (SELECT 1 FROM joins WHERE record_id = new.record_id AND told_day = new.told_day AND told_article = new.told_article AND report_id <> new.report_id);
END;
-- Of which reports a record was derived: while these are the same, one report more is only counted.
ALTER TABLE records ADD COLUMN read_mark TEXT;
CREATE INDEX versions_unread ON versions (id) WHERE is_current = 1 AND is_read = 0;

INSERT INTO tallies SELECT kind, 'all', '', count(*) FROM records WHERE coalesce(verdict, '') <> 'rejected' GROUP BY 1;
INSERT INTO tallies SELECT kind, 'type', type, count(*) FROM records WHERE coalesce(verdict, '') <> 'rejected' AND type <> '' GROUP BY 1, 3;
INSERT INTO tallies SELECT kind, 'status', status, count(*) FROM records WHERE coalesce(verdict, '') <> 'rejected' AND status <> '' GROUP BY 1, 3;
INSERT INTO tallies SELECT kind, 'year', substr(sort_day, 1, 4), count(*) FROM records WHERE coalesce(verdict, '') <> 'rejected' AND sort_day <> '' GROUP BY 1, 3;
INSERT INTO tallies SELECT r.kind, 'topic', t.topic, count(*) FROM record_topics t JOIN records r ON r.id = t.record_id WHERE coalesce(r.verdict, '') <> 'rejected' AND t.topic <> '' GROUP BY 1, 3;
INSERT INTO tallies SELECT r.kind, 'outlet', o.outlet, count(*) FROM record_outlets o JOIN records r ON r.id = o.record_id WHERE coalesce(r.verdict, '') <> 'rejected' AND o.outlet <> '' GROUP BY 1, 3;
INSERT INTO tallies SELECT r.kind, 'state', p.state, count(DISTINCT r.id) FROM record_parties p JOIN records r ON r.id = p.record_id
  WHERE coalesce(r.verdict, '') <> 'rejected' AND p.state <> '' AND p.role NOT IN ('place', 'via', 'mentioned') GROUP BY 1, 3;
INSERT INTO tallies SELECT r.kind, 'pair', a.state || ',' || b.state, count(DISTINCT r.id) FROM records r JOIN record_parties a ON a.record_id = r.id JOIN record_parties b ON b.record_id = r.id AND a.state < b.state
  WHERE r.kind IN ('meeting', 'instrument', 'event') AND a.role <> 'place' AND b.role <> 'place' GROUP BY 1, 3;
CREATE INDEX tallies_most ON tallies (kind, facet, n DESC, value);
`;
