-- Types of types, and those of extensions.

CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE DOMAIN full_name AS varchar(40);
CREATE DOMAIN nickname AS full_name CHECK (VALUE <> 'root');
CREATE DOMAIN tags AS text[] CHECK (cardinality(VALUE) < 9);
CREATE DOMAIN price AS numeric(8, 2) CHECK (VALUE >= 0);
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TYPE spot AS (x double precision, y double precision);
CREATE TYPE area AS (corner spot, moods mood[], cost price, notes text[]);
CREATE TABLE plot (id int PRIMARY KEY, area area NOT NULL, spots spot[]);
CREATE TABLE person (
  name full_name PRIMARY KEY,
  nick nickname,
  tags tags,
  prices price[],
  mood mood NOT NULL DEFAULT 'sad',
  moods mood[] NOT NULL DEFAULT '{happy}'::mood[],
  email citext UNIQUE,
  emails citext[],
  settings hstore,
  path ltree NOT NULL,
  "Paths" ltree[],
  cheapest price DEFAULT 1.50
);
CREATE INDEX person_path ON person USING gist (path);
CREATE INDEX person_nick ON person (lower(nick) COLLATE "C" DESC NULLS LAST, mood) WHERE mood = 'sad';
CREATE INDEX person_pattern ON person (name varchar_pattern_ops);
CREATE INDEX person_moods ON person USING gin (moods);
CREATE TABLE friendship (
  a full_name NOT NULL REFERENCES person ON UPDATE CASCADE,
  b full_name NOT NULL REFERENCES person ON UPDATE CASCADE,
  since date NOT NULL DEFAULT CURRENT_DATE,
  PRIMARY KEY (a, b),
  CHECK (a < b)
);
CREATE MATERIALIZED VIEW happy AS SELECT name, nick, spots FROM person LEFT JOIN plot ON true WHERE mood = 'happy';
CREATE INDEX happy_nick ON happy (nick);
CREATE VIEW happier AS SELECT h.name, f.* FROM happy h JOIN friendship f ON f.a = h.name;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY reader ON person FOR INSERT TO pg_read_all_data, CURRENT_USER WITH CHECK (name <> '' AND (SELECT count(*) FROM friendship) >= 0);
