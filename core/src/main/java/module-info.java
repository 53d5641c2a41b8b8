/** Text with exact offsets into its original, and the automaton that finds names in it. */
@org.jspecify.annotations.NullMarked
module org.fihrist.core {
  requires static org.jspecify;

  exports org.fihrist.text;
  exports org.fihrist.match;
}
