package org.fihrist.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.text.ArabicChars;

/** How far the spelling of a word may be from the listed one, by what the word looks like. */
final class Transcription {

  /* Letters that no transcription of a foreign name needs: hah, ain, dad, zah, thal, hamza seats. */
  private static final String NATIVE = "\u062D\u0639\u0636\u0638\u0630\u0621\u0626\u0624";

  /* Letters and pairs of letters of foreign sounds: ghain, veh, peh, gaf, tcheh; t-sh, k-s. */
  private static final String FOREIGN_LETTERS = "\u063A\u06A4\u067E\u06AF\u0686\u0698";
  private static final String T_SH = "\u062A\u0634";
  private static final String K_S = "\u0643\u0633";
  private static final int[] BUDGET = {0, 0, 0, 0, 1, 2, 2, 3, 4};

  /* A nisba is short of its own and near to other words. */
  private static final int[] NISBA_BUDGET = {0, 0, 0, 0, 0, 0, 2};

  /* In a name of several words that is foreign as a whole. */
  private static final int[] FOREIGN_BUDGET = {0, 0, 0, 0, 2, 2, 3, 3, 4};
  private static final Set<String> ARABIC_NAMES = arabicNames();
  private static final int LONG_ARTICLE = 8;
  private static final int FOREIGN_LENGTH = 6;
  private static final int SHORT = 4;

  private Transcription() {}

  private static Set<String> arabicNames() {
    Set<String> names = new HashSet<>();
    for (String[] row : Resources.rows("arabic-given-names.tsv")) {
      names.add(WordKey.of(row[0]));
    }
    return Set.copyOf(names);
  }

  /**
   * The cost that each word of a listed name may have. Where one word of a name looks foreign, the
   * others are, too.
   */
  static int[] budgets(List<String> words, EntityType type) {
    boolean foreign =
        words.size() > 1
            && type != EntityType.DEMONYM
            && words.stream().anyMatch(Transcription::isForeign);
    return words.stream()
        .mapToInt(
            word -> foreign ? Math.max(ofForeign(word), budget(word, type)) : budget(word, type))
        .toArray();
  }

  private static int ofForeign(String word) {
    return isNative(word) || word.startsWith(NisbaForms.ARTICLE)
        ? 0
        : FOREIGN_BUDGET[Math.min(word.length(), FOREIGN_BUDGET.length - 1)];
  }

  /** Whether a word is surely no Arabic one: by its letters, or long and no Arabic given name. */
  static boolean isForeign(String word) {
    return !isNative(word)
        && looksForeign(word)
        && (hasForeignSound(word)
            || (word.length() >= leastLength(word) && !ARABIC_NAMES.contains(WordKey.of(word))));
  }

  /* Arabic names in -u and -a are short. */
  private static int leastLength(String word) {
    char last = word.charAt(word.length() - 1);
    return last == ArabicChars.WAW || last == ArabicChars.ALEF
        ? FOREIGN_LENGTH - 1
        : FOREIGN_LENGTH;
  }

  private static boolean hasForeignSound(String word) {
    return word.chars().anyMatch(c -> FOREIGN_LETTERS.indexOf(c) >= 0)
        || word.contains(T_SH)
        || word.contains(K_S);
  }

  private static boolean isNative(String word) {
    return word.chars().anyMatch(c -> NATIVE.indexOf(c) >= 0 || !ArabicChars.isWordPart((char) c));
  }

  /**
   * The cost that a spelling of a listed word may have: 0 where it must be the very word, as after
   * the article, where Arabic words are many.
   *
   * @param type persons and organisations may have Arabic names; there the word itself must look
   *     foreign
   */
  static int budget(String word, EntityType type) {
    if (isNative(word)) {
      return 0;
    }
    if (type == EntityType.DEMONYM) {
      return NISBA_BUDGET[Math.min(word.length(), NISBA_BUDGET.length - 1)];
    }
    if (type != EntityType.PLACE && !looksForeign(word)) {
      return 0;
    }
    return word.startsWith(NisbaForms.ARTICLE)
        ? ofArticle(word)
        : BUDGET[Math.min(word.length() + (isShortForeign(word, type) ? 1 : 0), BUDGET.length - 1)];
  }

  /* Zagreb has one vowel more or less. */
  private static boolean isShortForeign(String word, EntityType type) {
    return type == EntityType.PLACE && word.length() == SHORT && hasForeignSound(word);
  }

  /* A long name of a place with a foreign letter may have another letter there. */
  private static int ofArticle(String word) {
    return word.length() >= LONG_ARTICLE && hasForeignSound(word) ? 1 : 0;
  }

  private static boolean looksForeign(String word) {
    if (word.startsWith(NisbaForms.ARTICLE)) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    return hasForeignSound(word)
        || (word.length() >= 4 && (last == ArabicChars.WAW || last == ArabicChars.ALEF))
        || (word.length() >= 5 && last == ArabicChars.FEH)
        || word.length() >= (word.charAt(0) == ArabicChars.MEEM ? 7 : 6);
  }
}
