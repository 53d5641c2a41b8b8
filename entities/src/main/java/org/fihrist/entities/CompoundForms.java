package org.fihrist.entities;

import java.util.HashSet;
import java.util.Set;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.NameForms.Sink;
import org.fihrist.text.ArabicChars;

/**
 * Names written as one word that a text may write as two: after or before a known part of
 * compounds, and, for long names of places, anywhere. Names of several words need no such forms:
 * see {@link BreakFilter}.
 */
final class CompoundForms {

  private static final int MIN_REST = 3;
  private static final int MIN_PLACE = 6;
  private static final Set<String> HEADS = parts("head");
  private static final Set<String> TAILS = parts("tail");

  private CompoundForms() {}

  static void add(EntityType type, String word, Sink sink) {
    if (!isArabic(word)) {
      return;
    }
    boolean anywhere =
        (type == EntityType.PLACE
                || (type == EntityType.ORGANISATION && Transcription.isForeign(word)))
            && word.length() >= MIN_PLACE
            && !word.startsWith(NisbaForms.ARTICLE);
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      String head = word.substring(0, cut);
      String tail = word.substring(cut);
      if ((anywhere && cut >= MIN_REST && tail.length() >= MIN_REST)
          || HEADS.contains(WordKey.of(head))
          || TAILS.contains(WordKey.of(tail))) {
        sink.form(head + " " + tail, Kind.SPLIT);
      }
    }
  }

  /** Whether compounds begin with a word. */
  static boolean isHead(CharSequence word) {
    return HEADS.contains(WordKey.of(word));
  }

  private static boolean isArabic(String word) {
    return word.length() > MIN_REST && word.chars().allMatch(c -> ArabicChars.isLetter((char) c));
  }

  private static Set<String> parts(String place) {
    Set<String> parts = new HashSet<>();
    for (String[] row : Resources.rows("compound-parts.tsv")) {
      if (row[0].equals(place)) {
        parts.add(WordKey.of(row[1]));
      }
    }
    return Set.copyOf(parts);
  }
}
