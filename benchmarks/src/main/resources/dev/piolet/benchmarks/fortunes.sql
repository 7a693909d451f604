-- Twelve messages, as TechEmpower's rules ask for; one has markup and one is Japanese.
INSERT INTO fortune (id, message) VALUES
  (1, 'A plan that fits on a napkin is half of a good plan.'),
  (2, 'The cache was right yesterday.'),
  (3, 'Every lock has two sides, and you are on the other one.'),
  (4, 'A sequence never looks back.'),
  (5, 'He who measures twice, optimizes once.'),
  (6, 'What is written in a trigger is read at night.'),
  (7, 'An index is a promise that somebody keeps for you.'),
  (8, 'NULL is not nothing, it is not knowing.'),
  (9, 'The shortest query is the one that is not sent.'),
  (10, 'Today''s backup is tomorrow''s holiday.'),
  (11, '<script>alert("This should not be displayed in a browser alert box.");</script>'),
  (12, 'フレームワークのベンチマーク');
