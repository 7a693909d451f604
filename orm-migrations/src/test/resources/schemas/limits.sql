-- What models cannot say, each to be told.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;
CREATE SEQUENCE alone;
CREATE SEQUENCE odd START 100 INCREMENT 5 CYCLE MAXVALUE 1000;
CREATE DOMAIN strict AS int NOT NULL DEFAULT 1 CONSTRAINT positive CHECK (VALUE > 0) CONSTRAINT small CHECK (VALUE < 9);
CREATE TYPE unused AS ENUM ('a');
CREATE TYPE float_range AS RANGE (subtype = float8);
CREATE TABLE parent (id int PRIMARY KEY, s strict, r float_range, period interval day to second);
CREATE TABLE child (extra text) INHERITS (parent);
CREATE TABLE numbered (id int PRIMARY KEY DEFAULT nextval('odd'), n int DEFAULT nextval('odd'));
CREATE TABLE referring (
  a int REFERENCES parent NOT NULL,
  b int,
  c int,
  CONSTRAINT full_match FOREIGN KEY (b) REFERENCES parent MATCH FULL ON DELETE SET NULL
);
ALTER TABLE referring ADD CONSTRAINT late CHECK (b > 0) NOT VALID;
CREATE TABLE backwards (a int, b int, PRIMARY KEY (b, a) DEFERRABLE);
CREATE TABLE nothing ();
CREATE TABLE tuned (id int PRIMARY KEY) WITH (fillfactor = 70);
CREATE STATISTICS tuned_stats (ndistinct) ON a, b FROM backwards;
CREATE TABLE divided (id int NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE divided_1 PARTITION OF divided FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY HASH (id);
CREATE TABLE divided_2 PARTITION OF divided FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE INDEX own_index ON divided_2 (id);
CREATE TABLE holder (held tuned);
CREATE RULE silent AS ON DELETE TO tuned DO INSTEAD NOTHING;
CREATE FUNCTION answer() RETURNS int LANGUAGE sql AS 'SELECT 42';
