package guide;

import dev.piolet.annotations.Projection;

/** A memo with the department that wrote it. */
// tag::model[]
@Projection(of = Memo.class)
public record MemoGraph(Memo memo, Department department) {}
// end::model[]
