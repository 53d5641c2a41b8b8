package org.fihrist.dates;

/** Numbers that the vocabulary gives to words of relation and construction. */
final class Word {

  static final int IN = 1;
  static final int FROM = 2;
  static final int TO = 3;
  static final int BETWEEN = 4;
  static final int BEFORE = 5;
  static final int AFTER = 6;
  static final int SINCE = 7;
  static final int UNTIL = 8;
  static final int BY = 9;
  static final int DURING = 10;
  static final int AT = 11;
  static final int ABOUT = 12;
  static final int MORE_THAN = 13;
  static final int LESS_THAN = 14;
  static final int EVERY = 15;
  static final int CORRESPONDING = 16;
  static final int ON_DATE = 17;
  static final int EXCEPT = 18;
  static final int LENGTH = 19;
  static final int THROUGHOUT = 20;
  static final int STARTING = 21;
  static final int ENDING = 22;
  static final int WHOLE = 23;
  static final int LATE_TIME = 24;
  static final int EARLY_TIME = 25;
  static final int EARLY = 26;
  static final int HIJRI = 28;
  static final int OF_AGE = 29;
  static final int WHICH = 30;
  static final int FROM_NOW = 31;
  static final int APPOINTMENT = 32;
  static final int IN_A_ROW = 33;
  static final int NEWSPAPER = 35;
  static final int ARTICLE = 36;
  static final int WAW = 37;
  static final int NAMING = 39;
  static final int CLOCK = 40;
  static final int SPEAKING = 41;
  static final int FOLLOWING = 42;
  static final int BORN = 43;
  static final int WEAK_ALONE = 44;
  static final int REPORTED = 45;
  static final int EVE = 46;
  static final int MORROW = 47;
  static final int FEW = 48;
  static final int OF_YEARS = 49;
  static final int MOVED = 50;
  static final int HAPPENING = 51;
  static final int NEW = 52;
  static final int ONLY = 53;

  private Word() {}
}
