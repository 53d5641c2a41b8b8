package org.fihrist.words;

/** The vocabularies that the tests of this package read with. */
final class Vocabulary {

  /** Number words, counted units and units of time. */
  static final Lexicon NUMBERS =
      Lexicon.open(org.fihrist.numbers.ArabicNumbers.class, "vocabulary.bin");

  /** All words of dates. */
  static final Lexicon DATES = Lexicon.open(org.fihrist.dates.DateParser.class, "vocabulary.bin");

  private Vocabulary() {}

  /** The tokens of a whole text. */
  static Tokens tokens(Lexicon lexicon, String text) {
    Tokens tokens = new Tokens(lexicon);
    tokens.fill(text, 0, text.length(), Integer.MAX_VALUE);
    return tokens;
  }
}
