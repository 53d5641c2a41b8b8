package org.fihrist.entities;

import org.fihrist.text.ArabicChars;

/**
 * Where a name may start in a word after what is written onto it: conjunctions, then prepositions,
 * then the article. A word's first four letters say it all; each is one of five, so that a table
 * answers for all four at once.
 */
final class Proclitics {

  /* What a letter is: three bits each. */
  private static final int CONJUNCTION = 1;
  private static final int PREPOSITION = 2;
  private static final int LAM = 3;
  private static final int ALEF = 4;
  private static final int BITS = 3;
  private static final int LETTERS = 4;

  private static final int FIRST = ArabicChars.HAMZA;
  private static final byte[] KINDS = kinds();
  private static final int[] WITHIN = {0, 0x7, 0x3F, 0x1FF, 0xFFF};

  /* By head: a bit for each cut, and above them how many letters of a chain there are. */
  private static final int CHAIN_SHIFT = LETTERS + 1;
  private static final byte[] CUTS = cuts();

  private Proclitics() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[64];
    kinds[ArabicChars.WAW - FIRST] = CONJUNCTION;
    kinds[ArabicChars.FEH - FIRST] = CONJUNCTION;
    kinds[ArabicChars.BEH - FIRST] = PREPOSITION;
    kinds[ArabicChars.KAF - FIRST] = PREPOSITION;
    kinds[ArabicChars.LAM - FIRST] = LAM;
    kinds[ArabicChars.ALEF - FIRST] = ALEF;
    return kinds;
  }

  /** What a word begins with. */
  static int head(String text, int start, int end) {
    int last = text.length() - 1;
    int head =
        kind(text.charAt(start))
            | kind(text.charAt(Math.min(start + 1, last))) << BITS
            | kind(text.charAt(Math.min(start + 2, last))) << 2 * BITS
            | kind(text.charAt(Math.min(start + 3, last))) << 3 * BITS;
    return head & WITHIN[Math.min(end - start, LETTERS)];
  }

  private static int kind(char c) {
    int place = c - FIRST;
    return (place & -KINDS.length) == 0 ? KINDS[place] : 0;
  }

  /** How many conjunctions and prepositions there are without the article, up to two. */
  static int chain(int head) {
    return CUTS[head] >>> CHAIN_SHIFT;
  }

  /** Where a name may start but for the word's start: bit 1 for after the first letter. */
  static int cuts(int head) {
    return CUTS[head] & (1 << CHAIN_SHIFT) - 1;
  }

  private static byte[] cuts() {
    byte[] cuts = new byte[1 << BITS * LETTERS];
    for (int head = 0; head < cuts.length; head++) {
      int chain = chainOf(head);
      int mask = 0;
      for (int cut = 1; cut <= LETTERS; cut++) {
        mask |= isCut(head, cut) ? 1 << cut : 0;
      }
      cuts[head] = (byte) (mask | chain << CHAIN_SHIFT);
    }
    return cuts;
  }

  private static int chainOf(int head) {
    int first = at(head, 0);
    if (first != CONJUNCTION && !isPreposition(first)) {
      return 0;
    }
    return isPreposition(at(head, 1)) ? 2 : 1;
  }

  private static int at(int head, int letter) {
    return head >>> BITS * letter & (1 << BITS) - 1;
  }

  private static boolean isPreposition(int kind) {
    return kind == PREPOSITION || kind == LAM;
  }

  private static boolean isCut(int head, int cut) {
    return areProclitics(head, cut) || isArticle(head, cut);
  }

  /* A conjunction, a preposition, or both. */
  private static boolean areProclitics(int head, int cut) {
    int at = 0;
    if (at < cut && at(head, at) == CONJUNCTION) {
      at++;
    }
    if (at < cut && isPreposition(at(head, at))) {
      at++;
    }
    return at == cut;
  }

  /* After the preposition li the article has lost its alef. */
  private static boolean isArticle(int head, int cut) {
    if (cut < 2 || at(head, cut - 1) != LAM) {
      return false;
    }
    int before = at(head, cut - 2);
    return (before == ALEF && areProclitics(head, cut - 2))
        || (before == LAM && areProclitics(head, cut - 1));
  }

  /** The letters of the article that end at a cut, 0 where there is none. */
  static int articleBefore(int head, int cut) {
    if (!isArticle(head, cut)) {
      return 0;
    }
    return at(head, cut - 2) == ALEF ? 2 : 1;
  }
}
