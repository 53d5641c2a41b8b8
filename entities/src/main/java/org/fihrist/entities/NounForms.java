package org.fihrist.entities;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.NameForms.Sink;
import org.fihrist.text.ArabicChars;

/** Endings of case and number that names of persons, groups and organisations take. */
final class NounForms {

  /* The nouns whose case is a long vowel, by their letters before it: ab, akh, ham, dh. */
  private static final List<String> CASE_HEADS =
      List.of("\u0623\u0628", "\u0627\u0628", "\u0623\u062E", "\u0630");
  private static final String ARTICLE = "\u0627\u0644";
  /* Banu and bani, the sons of a tribe. */
  private static final String SONS = "\u0628\u0646";

  private NounForms() {}

  /* The father of, written as one word with the name after it. */
  private static final List<String> JOINED = List.of("\u0623\u0628\u0648", "\u0627\u0628\u0648");
  private static final int JOINED_LETTERS = 6;

  /* Son of, as the first word of a name and within one. */
  private static final String SON = "\u0627\u0628\u0646";
  private static final String SON_WITHIN = "\u0628\u0646";

  /* A plural of as many letters that has no article. */
  private static final int INDEFINITE_LETTERS = 6;
  private static final int BOUND_LETTERS = 5;
  private static final String NOMINATIVE = "\u0648\u0646";

  static boolean hasCaseHead(List<String> words) {
    if (words.size() < 2) {
      return false;
    }
    for (String word : words.subList(0, words.size() - 1)) {
      if (isCaseHead(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaseHead(String word) {
    int last = word.length() - 1;
    return last >= 1
        && isLongVowel(word.charAt(last))
        && (CASE_HEADS.contains(word.substring(0, last)) || isSons(word));
  }

  /** The words with each joined father of apart from the name after it. */
  static List<String> apart(List<String> words) {
    List<String> apart = new ArrayList<>(words.size() + 1);
    for (String word : words) {
      if (word.length() >= JOINED_LETTERS && JOINED.contains(word.substring(0, 3))) {
        apart.add(word.substring(0, 3));
        apart.add(word.substring(3));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  /** Son of with its alef and without, which writers leave to themselves. */
  static void sons(List<String> words, Sink sink) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).equals(SON)) {
        sink.form(NameForms.with(words, i, SON_WITHIN), Kind.INFLECTED);
      } else if (i > 0 && words.get(i).equals(SON_WITHIN)) {
        sink.form(NameForms.with(words, i, SON), Kind.INFLECTED);
      }
    }
  }

  private static boolean isSons(String word) {
    return word.equals(SONS + WAW) || word.equals(SONS + YEH);
  }

  /** Each noun whose case is a long vowel in its three cases: abu, aba, abi. */
  static void caseHeads(List<String> words, Sink sink) {
    for (int i = 0; i < words.size() - 1; i++) {
      String word = words.get(i);
      if (isCaseHead(word)) {
        String stem = word.substring(0, word.length() - 1);
        for (char vowel : isSons(word) ? new char[] {WAW, YEH} : new char[] {WAW, ALEF, YEH}) {
          sink.form(NameForms.with(words, i, stem + vowel), Kind.INFLECTED);
        }
      }
    }
  }

  /** Sound plurals and duals in the other case, one word at a time and all together. */
  static void oblique(List<String> words, Sink sink) {
    String[] all = words.toArray(String[]::new);
    int changed = 0;
    for (int i = 0; i < all.length; i++) {
      String other = otherCase(all[i], all.length > 1);
      if (!other.isEmpty()) {
        sink.form(NameForms.with(words, i, other), Kind.INFLECTED);
        all[i] = other;
        changed++;
      }
    }
    if (changed > 1) {
      sink.form(String.join(" ", all), Kind.INFLECTED);
    }
    if (all.length > 1 && changed == 0) {
      String other = indefinite(all[0]);
      if (!other.isEmpty()) {
        sink.form(NameForms.with(words, 0, other), Kind.INFLECTED);
      }
    }
  }

  /* The oblique of a plural in the nominative that begins a name: reporters (of). */
  private static String indefinite(String word) {
    int length = word.length();
    if (word.startsWith(ARTICLE)) {
      return "";
    }
    if (length >= INDEFINITE_LETTERS && word.endsWith(NOMINATIVE)) {
      return word.substring(0, length - 2) + YEH + NOON;
    }
    return length >= BOUND_LETTERS && word.charAt(length - 1) == WAW
        ? word.substring(0, length - 1) + YEH
        : "";
  }

  /* A single word in -an is seldom a dual, and its oblique often another word. */
  private static String otherCase(String word, boolean dual) {
    int stem = word.length() - 2;
    if (stem < 4 || word.charAt(stem + 1) != NOON || !word.startsWith(ARTICLE)) {
      return "";
    }
    String start = word.substring(0, stem);
    return switch (word.charAt(stem)) {
      case WAW -> start + YEH + NOON;
      case ALEF -> dual ? start + YEH + NOON : "";
      case YEH -> start + WAW + NOON;
      default -> "";
    };
  }

  /** The accusative of an indefinite name that takes tanwin. */
  static void tanwin(List<String> words, Sink sink) {
    int at = words.size() - 1;
    String word = words.get(at);
    char last = word.charAt(word.length() - 1);
    boolean takesAlef =
        ArabicChars.isLetter(last)
            && !isLongVowel(last)
            && last != ArabicChars.TEH_MARBUTA
            && last != ArabicChars.ALEF_MAKSURA
            && last != ArabicChars.HAMZA;
    if (word.length() >= 3 && takesAlef && !word.startsWith(ARTICLE)) {
      sink.form(NameForms.with(words, at, word + ALEF), Kind.TANWIN);
    }
  }

  private static boolean isLongVowel(char c) {
    return c == ALEF || c == WAW || c == YEH;
  }
}
