package notes;

import dev.piolet.annotations.Projection;

@Projection(of = Note.class)
record Summary(String text, Note.Kind kind) {}
