package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

import java.util.List;

/** How the end of a word is respelt when something is written after it. */
final class Spelling {

  private Spelling() {}

  /** The last letter. */
  static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** The last letter but {@code back}. */
  static char fromEnd(String word, int back) {
    return word.charAt(word.length() - 1 - back);
  }

  /** All but the last letter. */
  static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** The word with another last letter. */
  static String withLast(String word, char letter) {
    return chop(word) + letter;
  }

  /** The word with another last letter but one. */
  static String withPenult(String word, char letter) {
    return word.substring(0, word.length() - 2) + letter + last(word);
  }

  /** The word without its last letter but one. */
  static String withoutPenult(String word) {
    return word.substring(0, word.length() - 2) + last(word);
  }

  /** A hollow stem without its long vowel, as before endings that begin with a consonant. */
  static String hollowed(String stem) {
    String closed = withoutPenult(stem);
    return last(closed) == HAMZA ? withLast(closed, YEH_HAMZA) : closed;
  }

  /**
   * The spellings of a noun before a pronoun suffix: one for most nouns, one for each case where
   * the word ends in a hamza that changes its seat.
   */
  static List<String> beforeEnclitic(String noun) {
    char last = last(noun);
    String stem = chop(noun);
    return switch (last) {
      case TEH_MARBUTA -> List.of(stem + TEH);
      case ALEF_MAKSURA -> List.of(stem + ALEF);
      case HAMZA -> List.of(noun, stem + WAW_HAMZA, stem + YEH_HAMZA);
      case ALEF_HAMZA_ABOVE -> List.of(noun, stem + WAW_HAMZA, stem + YEH_HAMZA);
      default -> List.of(noun);
    };
  }

  /** Whether the word ends in alef and hamza. */
  static boolean endsInAlefHamza(String word) {
    return word.length() > 2 && last(word) == HAMZA && fromEnd(word, 1) == ALEF;
  }

  /** Appends an ending that begins with alef; a hamza on alef and the alef become one madda. */
  static String appendAlef(String word, String ending) {
    if (last(word) == ALEF_HAMZA_ABOVE) {
      return chop(word) + ALEF_MADDA + ending.substring(1);
    }
    if (last(word) == HAMZA && word.length() > 1 && fromEnd(word, 1) == YEH) {
      return chop(word) + YEH_HAMZA + ending;
    }
    return word + ending;
  }
}
