package org.fihrist.dates;

import org.fihrist.words.Category;
import org.fihrist.words.Tokens;

/**
 * What the first word of a point, an amount or any expression can be, as bit sets of categories: a
 * word that is none of these is passed over without reading on.
 */
final class Starts {

  private static final long WORD = bits(Category.WORD);

  private static final long NUMBER =
      bits(
          Category.ONES,
          Category.TEN,
          Category.TEEN,
          Category.TENS,
          Category.HUNDREDS,
          Category.SCALE,
          Category.ORDINAL);

  private static final long POINT =
      NUMBER
          | bits(
              Category.TIME_UNIT,
              Category.MONTH,
              Category.MONTH_PAIR,
              Category.WEAK_MONTH,
              Category.HIJRI_MONTH,
              Category.WEAK_HIJRI_MONTH,
              Category.PERSIAN_MONTH,
              Category.COPTIC_MONTH,
              Category.WEEKDAY,
              Category.DAY_SHIFT,
              Category.THIS,
              Category.NOW,
              Category.PART,
              Category.SEASON,
              Category.SHARE,
              Category.DECADE,
              Category.DAY_PART,
              Category.HOLIDAY,
              Category.WEEKEND);

  private static final long AMOUNT =
      NUMBER | WORD | bits(Category.TIME_UNIT, Category.FRACTION, Category.SOME);

  private static final long ANY = POINT | AMOUNT | bits(Category.ADVERB_SET);

  private static final long POINT_WORDS = words(Word.ARTICLE, Word.ABOUT, Word.IN);

  private static final long ALONE = words(Word.EVE, Word.MORROW);

  private static final long RELATIONS =
      ALONE
          | POINT_WORDS
          | words(
              Word.FROM,
              Word.TO,
              Word.BETWEEN,
              Word.BEFORE,
              Word.AFTER,
              Word.SINCE,
              Word.UNTIL,
              Word.BY,
              Word.DURING,
              Word.MORE_THAN,
              Word.LESS_THAN,
              Word.EVERY,
              Word.ON_DATE,
              Word.THROUGHOUT,
              Word.STARTING,
              Word.ENDING,
              Word.LATE_TIME,
              Word.EARLY_TIME);

  private Starts() {}

  private static long words(int... codes) {
    long bits = 0;
    for (int code : codes) {
      bits |= 1L << code;
    }
    return bits;
  }

  private static long bits(Category... categories) {
    long bits = 0;
    for (Category category : categories) {
      bits |= 1L << category.ordinal();
    }
    return bits;
  }

  /** Whether a point may start at a token: a number, one of its words, or a weekend. */
  static boolean isPoint(Tokens tokens, int at) {
    return tokens.isNumber(at)
        || tokens.isWord(at)
            && ((tokens.categories(at) & POINT) != 0 || (tokens.relations(at) & POINT_WORDS) != 0);
  }

  /** Whether an amount may start at a token. */
  static boolean isAmount(Tokens tokens, int at) {
    return tokens.isNumber(at) || tokens.isWord(at) && (tokens.categories(at) & AMOUNT) != 0;
  }

  /** Whether any expression may start at a token: a relation only before a word or number. */
  static boolean isExpression(Tokens tokens, int at) {
    if (!tokens.isWord(at)) {
      return tokens.isNumber(at);
    }
    long starts = tokens.categories(at) & ANY;
    if (starts != WORD) {
      return starts != 0;
    }
    boolean more = tokens.isWord(at + 1) || tokens.isNumber(at + 1);
    return (tokens.relations(at) & (more ? RELATIONS : ALONE)) != 0;
  }
}
