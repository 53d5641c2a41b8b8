/** The shell's way in. */
@org.jspecify.annotations.NullMarked
module org.fihrist.cli {
  requires static org.jspecify;
  requires org.fihrist.core;
  requires org.fihrist.normalize;
  requires org.fihrist.entities;
  requires info.picocli;
  requires com.fasterxml.jackson.core;

  opens org.fihrist.cli to
      info.picocli;
}
