package org.fihrist.cli.engine;

/** The formats that a gazetteer's source may have. */
public enum GazetteerFormat {
  /** By the file's name: {@code .jsonl .json .ndjson .csv .def}, else TSV. */
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
  GATE
}
