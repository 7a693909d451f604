-- What PostgreSQL has since 15 and 18.

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA pg_catalog;
CREATE TABLE rooms (
  id int PRIMARY KEY,
  code text UNIQUE NULLS NOT DISTINCT,
  price numeric(3, -2),
  doubled numeric GENERATED ALWAYS AS (price * 2) VIRTUAL,
  CONSTRAINT meant CHECK (price > 0) NOT ENFORCED
);
CREATE TABLE rates (
  room_id int NOT NULL,
  during daterange NOT NULL,
  CONSTRAINT one_rate PRIMARY KEY (room_id, during WITHOUT OVERLAPS)
);
CREATE TABLE stays (
  id int PRIMARY KEY,
  room_id int NOT NULL,
  nights daterange NOT NULL,
  CONSTRAINT has_rate FOREIGN KEY (room_id, PERIOD nights) REFERENCES rates (room_id, PERIOD during),
  CONSTRAINT says_room FOREIGN KEY (room_id) REFERENCES rooms NOT ENFORCED
);
CREATE UNIQUE INDEX rooms_once ON rooms (price) NULLS NOT DISTINCT;
