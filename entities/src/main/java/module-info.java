/** Names and dates in Arabic news: gazetteer, entity matcher, date parser, annotator. */
@org.jspecify.annotations.NullMarked
module org.fihrist.entities {
  requires static org.apache.commons.compress;
  requires static org.jspecify;
  requires transitive org.fihrist.normalize;
  requires com.ibm.icu;

  exports org.fihrist.annotate;
  exports org.fihrist.dates;
  exports org.fihrist.entities;
  exports org.fihrist.numbers;
}
