// In how many articles each word of statements and titles stands: by it rare evidence is told from common words.
export const terms = `
CREATE TABLE terms (word TEXT PRIMARY KEY, articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
