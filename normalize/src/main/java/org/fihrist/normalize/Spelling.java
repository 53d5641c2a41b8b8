package org.fihrist.normalize;

import static org.fihrist.text.ArabicChars.*;

/**
 * The rule of RESTORE: whole words of a closed list get their canonical spelling, also after a
 * conjunction, and one phrase gets its hamza and its space.
 */
final class Spelling implements Rule {

  /** In sha' Allah without its first word: shown as code points, as everywhere in code. */
  private static final String IF_GOD_WILLS = " \u0634\u0627\u0621 \u0627\u0644\u0644\u0647";

  private static final int WILLS = 4;

  /** The word that the phrase begins with, and the two that are written as one. */
  private static final String[] PHRASE_STARTS = {"\u0646", "\u0646\u0634\u0627\u0621"};

  private static final char[] ALEFS = {ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW};
  private static final char[] CONJUNCTIONS = {WAW, FEH};

  private final WordTable spellings = WordTable.read("spellings.txt");
  private final WordFilter filter = new WordFilter();

  Spelling() {
    for (String word : spellings.words()) {
      filter.add(word);
      for (char conjunction : CONJUNCTIONS) {
        filter.add(conjunction + word);
      }
    }
    for (String start : PHRASE_STARTS) {
      for (char alef : ALEFS) {
        filter.add(alef + start);
      }
    }
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.SPELLING;
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      int to = i;
      while (Signs.isLetterOrMark(draft.at(to))) {
        to++;
      }
      if (to == i) {
        draft.keep(i++);
      } else {
        word(draft, i, to);
        i = to;
      }
    }
    draft.commit();
  }

  private void word(Draft draft, int from, int to) {
    if (isPhrase(draft.text, from, to, draft.length)) {
      draft.set(from, ALEF_HAMZA_BELOW);
      draft.keep(from + 1);
      if (to - from > 2) {
        draft.insertBefore(from + 2, ' ');
        draft.keep(from + 2, to);
      }
      return;
    }
    String spelling = spellings.get(draft.text, from, to);
    if (spelling != null) {
      replace(draft, from, to, spelling);
      return;
    }
    char first = draft.text[from];
    spelling = first == WAW || first == FEH ? spellings.get(draft.text, from + 1, to) : null;
    if (spelling == null) {
      draft.keep(from, to);
    } else {
      draft.keep(from);
      replace(draft, from + 1, to, spelling);
    }
  }

  /** Whether a word of some text is in the list, or may begin the phrase. */
  boolean concerns(char[] text, int from, int to, int end) {
    if (!filter.mayContain(text, from, to)) {
      return false;
    }
    char first = text[from];
    return spellings.get(text, from, to) != null
        || ((first == WAW || first == FEH) && spellings.get(text, from + 1, to) != null)
        || isPhrase(text, from, to, end);
  }

  /** Whether "in" (with the next word or without) begins the phrase here. */
  private static boolean isPhrase(char[] text, int from, int to, int end) {
    int length = to - from;
    boolean joined = length == 1 + WILLS;
    char first = text[from];
    if ((length != 2 && !joined)
        || text[from + 1] != NOON
        || (first != ALEF && first != ALEF_HAMZA_ABOVE && first != ALEF_HAMZA_BELOW)) {
      return false;
    }
    int rest = from + 2;
    for (int i = joined ? 1 : 0; i < IF_GOD_WILLS.length(); i++) {
      if (rest == end || text[rest++] != IF_GOD_WILLS.charAt(i)) {
        return false;
      }
    }
    return rest == end || !Signs.isLetterOrMark(text[rest]);
  }

  private static void replace(Draft draft, int from, int to, String spelling) {
    int length = to - from;
    if (length == spelling.length()) {
      for (int i = 0; i < length; i++) {
        draft.set(from + i, spelling.charAt(i));
      }
      return;
    }
    int prefix = 0;
    int shorter = Math.min(length, spelling.length());
    while (prefix < shorter && draft.text[from + prefix] == spelling.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && draft.text[to - 1 - suffix] == spelling.charAt(spelling.length() - 1 - suffix)) {
      suffix++;
    }
    draft.keep(from, from + prefix);
    if (length - prefix > suffix) {
      String middle = spelling.substring(prefix, spelling.length() - suffix);
      draft.merge(from + prefix, to - suffix, middle);
    }
    draft.keep(to - suffix, to);
  }
}
