import dev.piolet.annotations.Table;

@Table
record Foo(String Foo, ID ID, String Object) {}
