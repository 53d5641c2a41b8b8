package org.fihrist.entities;

import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.text.ArabicChars;

/**
 * Short forms that leave out whose they are: {@code the general assembly} for the one of the United
 * Nations. Every body has one, so such a form needs its full name, or whose it is, in the text.
 */
final class Elliptical {

  private Elliptical() {}

  /**
   * The part of the entry's name that a spelling leaves out, without its preposition; empty where
   * the spelling is no short form of this kind.
   */
  static String omitted(Entry entry, String spelling) {
    if (entry.type() != EntityType.ORGANISATION || spelling.equals(entry.name())) {
      return "";
    }
    List<String> full = NameText.words(entry.name());
    List<String> given = NameText.words(spelling);
    int shared = given.size();
    if (shared >= full.size() || !full.subList(0, shared).equals(given)) {
      return "";
    }
    String complement = full.get(shared);
    if (complement.length() < 4 || complement.charAt(0) != ArabicChars.LAM) {
      return "";
    }
    String rest = complement.substring(1);
    /* After the preposition li the article has lost its alef. */
    boolean article = rest.charAt(0) == ArabicChars.LAM;
    StringBuilder omitted = new StringBuilder(article ? ArabicChars.ALEF + rest : rest);
    for (String word : full.subList(shared + 1, full.size())) {
      omitted.append(' ').append(word);
    }
    return omitted.toString();
  }
}
