package org.fihrist.dates;

/** Parts of a day by the numbers of the vocabulary, with the hours that they are taken for. */
enum DayPart {
  NONE("", 0, 0, false),
  MORNING("TMO", 6, 12, false),
  NOON("TAF", 12, 13, true),
  AFTERNOON("TAF", 12, 18, true),
  EVENING("TEV", 18, 21, true),
  NIGHT("TNI", 20, 24, true),
  DAWN("TMO", 4, 6, false),
  FORENOON("TMO", 8, 12, false),
  MIDNIGHT("T00", 0, 1, false),
  DAWN_PRAYER("TMO", 4, 6, false),
  NOON_PRAYER("TAF", 12, 13, true),
  AFTERNOON_PRAYER("TAF", 15, 17, true),
  SUNSET_PRAYER("TEV", 18, 20, true),
  NIGHT_PRAYER("TNI", 19, 21, true);

  private static final DayPart[] VALUES = values();
  private static final int NOON_HOUR = 12;

  final String symbol;
  final int from;
  final int to;
  final boolean afternoon;

  DayPart(String symbol, int from, int to, boolean afternoon) {
    this.symbol = symbol;
    this.from = from;
    this.to = to;
    this.afternoon = afternoon;
  }

  static DayPart of(int number) {
    return VALUES[number];
  }

  /** The hour of 24 for an hour of a twelve-hour clock in this part of the day. */
  int hour(int twelve) {
    if (twelve > NOON_HOUR) {
      return twelve;
    }
    if (this == NIGHT) {
      return twelve == NOON_HOUR ? 0 : twelve <= 5 ? twelve : twelve + NOON_HOUR;
    }
    if (this == NOON) {
      return twelve >= 10 ? twelve : twelve + NOON_HOUR;
    }
    if (afternoon) {
      return twelve == NOON_HOUR ? twelve : twelve + NOON_HOUR;
    }
    return twelve == NOON_HOUR ? 0 : twelve;
  }
}
