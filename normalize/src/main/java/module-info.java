/** Normalization profiles for Arabic text and the repair of lost word boundaries. */
@org.jspecify.annotations.NullMarked
module org.fihrist.normalize {
  requires static org.jspecify;
  requires transitive org.fihrist.core;
  requires com.ibm.icu;

  exports org.fihrist.normalize;
  exports org.fihrist.repair;
}
