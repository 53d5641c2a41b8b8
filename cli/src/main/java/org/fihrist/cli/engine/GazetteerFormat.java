package org.fihrist.cli.engine;

/** The formats that a gazetteer's source may have. */
public enum GazetteerFormat {
  /** A compiled file by its first bytes; else by name: {@code .jsonl .json .csv .def}, else TSV. */
  AUTO,
  /** Tab-separated values with a header. */
  TSV,
  /** Comma-separated values with a header. */
  CSV,
  /** An entry a line as a JSON object. */
  JSONL,
  /** JRC-Names' entity file. */
  JRC,
  /** A GATE gazetteer's {@code lists.def}. */
  GATE,
  /** GeoNames: {@code allCountries.txt}, then {@code alternateNamesV2.txt}. */
  GEONAMES,
  /** Wikidata's JSON dump, then a file with the type of each class. */
  WIKIDATA
}
