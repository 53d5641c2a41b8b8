/** Char filters, token filters and an analyzer for Lucene and the search servers built on it. */
@org.jspecify.annotations.NullMarked
module org.fihrist.lucene {
  requires static org.jspecify;
  requires transitive org.fihrist.entities;
  requires transitive org.apache.lucene.core;
  requires transitive org.apache.lucene.analysis.common;
}
