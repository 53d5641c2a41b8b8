package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.LAM;

import org.fihrist.repair.lexicon.Trigrams;

/**
 * All words that a repairer knows: those of its lexicon, and what {@link Clitics} makes of them.
 */
final class Vocabulary {

  /** Class of entries, within this package: read as a listed word with clitics. */
  static final int DERIVED = 1 << 15;

  private final Lexicon lexicon;
  private final Trigrams trigrams;
  private final Clitics clitics;
  private final WordTable shortWords = WordTable.ofResource("short-words.txt");
  private final WordTable particles = WordTable.ofResource("digit-particles.txt");
  private final WordTable houses = WordTable.ofResource("houses.txt");
  private final WordTable units = WordTable.ofResource("length-units.txt");
  private final WordTable letterNames = WordTable.ofSpellings("letter-names.txt");
  private final WordTable nameParts = WordTable.ofResource("name-parts.txt");
  private final WordTable combiningForms = WordTable.ofResource("combining-forms.txt");
  private final WordTable negations = WordTable.ofResource("negations.txt");
  private final WordTable dialect = WordTable.ofResource("dialect.txt");
  private final WordTable shortNames = WordTable.ofResource("short-names.txt");

  Vocabulary(Lexicon lexicon) {
    this(lexicon, BuiltInLexicon.instance().trigrams());
  }

  Vocabulary(Lexicon lexicon, Trigrams trigrams) {
    this.lexicon = lexicon;
    this.trigrams = trigrams;
    this.clitics = new Clitics(lexicon);
  }

  /** How letters follow each other within words. */
  Trigrams trigrams() {
    return trigrams;
  }

  /** The entry of a listed word. */
  int listed(char[] key, int from, int to) {
    return lexicon.find(key, from, to);
  }

  /**
   * The entry of a word with clitics of its own; {@link Lexicon#NONE} where there is no reading.
   */
  int derived(char[] key, int from, int to) {
    return to - from < 4 ? Lexicon.NONE : clitics.find(key, from, to);
  }

  /** The same, endings of plurals, duals and nisbas included. */
  int inflected(char[] key, int from, int to) {
    int derived = derived(key, from, to);
    return derived != Lexicon.NONE ? derived : clitics.findInflected(key, from, to);
  }

  /** Whether a word is one that repair leaves alone. */
  boolean isSure(char[] key, int from, int to) {
    int entry = lexicon.find(key, from, to);
    return entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK);
  }

  /** The entry of a word that may be a piece of a glued one. */
  int piece(char[] key, int from, int to) {
    if (to - from < 2) {
      return Lexicon.NONE;
    }
    int entry = lexicon.find(key, from, to);
    if (entry == Lexicon.NONE) {
      return derived(key, from, to);
    }
    if (to - from == 2 && shortWords.find(key, from, to) < 0) {
      return Lexicon.NONE;
    }
    return entry;
  }

  /** Whether a short word stands apart from digits, whatever the lexicon knows. */
  boolean isParticle(char[] key, int length) {
    return particles.contains(key, length);
  }

  /** Whether a word is the name of a house, before which <i>Al</i> is no article. */
  boolean isHouse(char[] key, int length) {
    return houses.contains(key, length);
  }

  /** Whether a word is a unit of length, after which a 2 or 3 is its power. */
  boolean isUnit(char[] key, int length) {
    return units.contains(key, length);
  }

  /**
   * Whether a run of three or four letters is a name that stands alone, no part of a longer one.
   */
  boolean isShortName(char[] key, int from, int to) {
    return shortNames.find(key, from, to) >= 0;
  }

  /** Whether a run of letters is the first part of names of several words. */
  boolean isNamePart(char[] key, int from, int to) {
    return nameParts.find(key, from, to) >= 0;
  }

  /** Whether a run of letters, its proclitics apart, is the first part of compounds. */
  boolean isCombiningForm(char[] key, int from, int to) {
    return isFormWithArticle(key, from, to)
        || (JoinFeatures.isProclitic(key[from]) && isFormWithArticle(key, from + 1, to));
  }

  private boolean isFormWithArticle(char[] key, int from, int to) {
    boolean article =
        to - from > 2 && (key[from] == ALEF || key[from] == LAM) && key[from + 1] == LAM;
    return combiningForms.find(key, from, to) >= 0
        || (article && combiningForms.find(key, from + 2, to) >= 0);
  }

  /** Whether a run of letters is a negation that only the imperfect follows. */
  boolean isNegation(char[] key, int from, int to) {
    return negations.find(key, from, to) >= 0;
  }

  /** Whether a word is a particle of a dialect. */
  boolean isDialect(char[] key, int length) {
    return dialect.contains(key, length);
  }

  /** Whether a word, as it is spelt, is the Arabic name of a Latin letter. */
  boolean isLetterName(char[] spelling, int length) {
    return letterNames.contains(spelling, length);
  }

  /** Whether a run of letters is too short for a word and none of the short ones. */
  boolean isFragment(char[] key, int from, int to) {
    return to - from == 1 || (to - from == 2 && shortWords.find(key, from, to) < 0);
  }

  int pair(char[] key, int from, int middle, int to) {
    return lexicon.findPair(key, from, middle, to);
  }
}
