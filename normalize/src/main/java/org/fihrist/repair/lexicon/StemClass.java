package org.fihrist.repair.lexicon;

import java.util.Locale;

/** The classes of stems. Each has a file of its own, named after it. */
enum StemClass {
  /** Words that stand as they are: particles, conjunctions, relative pronouns, adverbs. */
  PARTICLES(Kind.FUNCTION),
  /** Prepositions and adverbs that take the suffixes of nouns. */
  PREPOSITIONS(Kind.FUNCTION),
  /** Conjunctions that take the suffixes of verbs, of the kind of inna. */
  CONJUNCTIONS(Kind.FUNCTION),
  /** Demonstratives and pronouns: whole words that prepositions are written before. */
  DEMONSTRATIVES(Kind.FUNCTION),
  /** Numerals and other nominals without inflection, with and without the article. */
  INVARIABLES(Kind.WORD),
  /** Nouns. */
  NOUNS(Kind.WORD),
  /** Nouns for persons, with feminine and sound plurals. */
  PERSONS(Kind.WORD),
  /** Adjectives. */
  ADJECTIVES(Kind.WORD),
  /** Adjectives of relation. */
  NISBAS(Kind.WORD),
  /** Borrowed nouns. */
  LOANWORDS(Kind.WORD),
  /** Verbs. */
  VERBS(Kind.WORD),
  /** Months and days. */
  MONTHS(Kind.WORD),
  /** Given names. */
  GIVEN_NAMES(Kind.NAME),
  /** Family names. */
  FAMILY_NAMES(Kind.NAME),
  /** Names of places. */
  PLACES(Kind.NAME),
  /** Names of organisations, brands and clubs. */
  PROPER_NAMES(Kind.NAME),
  /** Words of the names of territories, cities, languages and currencies in CLDR. */
  CLDR_NAMES(Kind.NAME);

  /** What the lexicon says of a class. */
  enum Kind {
    /** Function words. */
    FUNCTION,
    /** Ordinary words. */
    WORD,
    /** Names. */
    NAME
  }

  private final Kind kind;

  StemClass(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The name of the class's file. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
