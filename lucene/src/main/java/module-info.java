/** Char filters, token filters and an analyzer for Lucene and the search servers built on it. */
@org.jspecify.annotations.NullMarked
module org.fihrist.lucene {
  requires static org.jspecify;
  requires transitive org.fihrist.entities;
  requires transitive org.apache.lucene.core;
  requires transitive org.apache.lucene.analysis.common;

  exports org.fihrist.lucene;

  provides org.apache.lucene.analysis.CharFilterFactory with
      org.fihrist.lucene.ArabicCleanCharFilterFactory,
      org.fihrist.lucene.WordBoundaryRepairCharFilterFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      org.fihrist.lucene.DateTokenFilterFactory,
      org.fihrist.lucene.EntityTokenFilterFactory;
}
