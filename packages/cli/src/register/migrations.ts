/**
 * Steps that make the tables, the first from an empty file; `user_version` counts those that were taken. A step that
 * was ever released is not changed: another is added behind it.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entry (
     id INTEGER PRIMARY KEY,
     year INTEGER NOT NULL,
     sequence INTEGER NOT NULL,
     number TEXT NOT NULL UNIQUE,
     hash TEXT NOT NULL,
     copy INTEGER NOT NULL,
     submission TEXT NOT NULL,
     title TEXT,
     document_type TEXT,
     organs TEXT NOT NULL,
     urgency TEXT,
     received TEXT NOT NULL,
     due TEXT,
     due_provisional INTEGER NOT NULL,
     reply_by TEXT,
     reply_provisional INTEGER NOT NULL,
     errors INTEGER NOT NULL,
     warnings INTEGER NOT NULL,
     infos INTEGER NOT NULL,
     missing INTEGER NOT NULL,
     done TEXT,
     note TEXT,
     receipt TEXT NOT NULL,
     UNIQUE (year, sequence),
     UNIQUE (hash, copy)
   ) STRICT;
   CREATE TABLE file (
     entry INTEGER NOT NULL REFERENCES entry (id),
     position INTEGER NOT NULL,
     path TEXT NOT NULL,
     part TEXT,
     size INTEGER NOT NULL,
     sha256 TEXT NOT NULL,
     PRIMARY KEY (entry, position)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE reply (
     entry INTEGER NOT NULL REFERENCES entry (id),
     organ TEXT NOT NULL,
     answered TEXT NOT NULL,
     opinion TEXT,
     PRIMARY KEY (entry, organ)
   ) STRICT, WITHOUT ROWID;`,
];
