// The reader's composition root: document in, reading out. Pure: no clock, no network, no database, no randomness.
