package org.fihrist.dates;

/** Units of time in ascending order, by the numbers of the vocabulary. */
enum Unit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  WEEK("W", false),
  MONTH("M", false),
  YEAR("Y", false),
  DECADE("E", false),
  CENTURY("C", false),
  MILLENNIUM("L", false);

  private static final Unit[] VALUES = values();

  final String symbol;
  final boolean clock;

  Unit(String symbol, boolean clock) {
    this.symbol = symbol;
    this.clock = clock;
  }

  static Unit of(int ordinal) {
    return VALUES[ordinal];
  }
}
