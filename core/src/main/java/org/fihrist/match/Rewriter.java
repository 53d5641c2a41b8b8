package org.fihrist.match;

import java.util.Arrays;

/**
 * Replaces the units of a window that do not fold one by one: ligatures and honorifics, surrogate
 * pairs, letters with combining marks of other scripts. What comes out folds unit by unit; lone
 * surrogates have become spaces.
 */
final class Rewriter {

  /** Stands for any symbol beyond the first plane. */
  private static final char SIGN = '\uFFFD';

  private static final String SYMBOL = "\uFFFD";

  private static final int SYMBOLS =
      1 << Character.OTHER_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.PRIVATE_USE
          | 1 << Character.UNASSIGNED;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int KNOWN_BITS = 10;

  /* What was last made of code points beyond the first plane, and of two units: these have more. */
  private final int[] keys = new int[1 << KNOWN_BITS];
  private final String[] folds = new String[1 << KNOWN_BITS];

  Rewriter() {
    Arrays.fill(folds, "");
  }

  /** Rewrites all of one window into another. */
  void rewrite(Window from, Window to) {
    to.resetMapped();
    int i = 0;
    while (i < from.length) {
      i = rewriteOne(from, i, to);
    }
  }

  private int rewriteOne(Window from, int i, Window to) {
    char c = from.chars[i];
    int next = i + 1;
    if (Character.isHighSurrogate(c)
        && next < from.length
        && Character.isLowSurrogate(from.chars[next])) {
      next++;
    }
    int end = unitEnd(from, i, next);
    if (end == next && next == i + 1 && !isExpanded(Folds.of(c))) {
      to.add(c, from.start(i), from.end(i));
    } else {
      replace(from, i, next, end, to);
    }
    return end;
  }

  private static boolean isExpanded(byte kind) {
    return kind == Folds.WIDE || kind == Folds.PHRASE;
  }

  /**
   * The end of the combining sequence, marks of Arabic and invisible characters inside included.
   */
  private static int unitEnd(Window from, int i, int next) {
    if (!canCombine(from, i)) {
      return next;
    }
    int end = next;
    for (int j = next; j < from.length; j++) {
      byte kind = Folds.of(from.chars[j]);
      if (kind == Folds.JOINER) {
        end = j + 1;
      } else if (kind != Folds.SKIP && kind != Folds.HAMZA_ABOVE) {
        break;
      }
    }
    return end;
  }

  private static boolean canCombine(Window from, int i) {
    byte kind = Folds.of(from.chars[i]);
    return kind == Folds.RARE
        || kind == Folds.JOINER
        || kind >= Folds.FIRST_LATIN
        || (kind == Folds.WIDE && !Expansion.isPresentationForm(from.chars[i]));
  }

  private void replace(Window from, int i, int next, int end, Window to) {
    String folded = end == next ? alone(from, i, next) : combined(from, i, end);
    for (int k = 0; k < folded.length(); k++) {
      char c = folded.charAt(k);
      boolean sign = Character.isHighSurrogate(c) && isSign(folded.codePointAt(k));
      to.add(sign ? SIGN : c, from.start(i), from.end(end - 1));
      k += sign ? 1 : 0;
    }
  }

  private String alone(Window from, int i, int next) {
    if (next == i + 1) {
      return Character.isSurrogate(from.chars[i]) ? " " : Folds.expansion(from.chars[i]);
    }
    int codePoint = Character.toCodePoint(from.chars[i], from.chars[i + 1]);
    int slot = codePoint * 0x9E3779B1 >>> 32 - KNOWN_BITS;
    if (keys[slot] != codePoint) {
      keys[slot] = codePoint;
      folds[slot] = isPlainSymbol(codePoint) ? SYMBOL : Expansion.of(codePoint);
    }
    return folds[slot];
  }

  /** A letter with one mark is looked up, as most are. */
  private String combined(Window from, int i, int end) {
    if (end != i + 2 || Character.isSurrogate(from.chars[i])) {
      return Expansion.foreign(kept(from, i, end));
    }
    int pair = from.chars[i] << 16 | from.chars[i + 1];
    int slot = pair * 0x9E3779B1 >>> 32 - KNOWN_BITS;
    if (keys[slot] != pair) {
      keys[slot] = pair;
      folds[slot] = Expansion.foreign(kept(from, i, end));
    }
    return folds[slot];
  }

  /** Symbols and what is not assigned have no other form, the enclosed letters apart. */
  private static boolean isPlainSymbol(int codePoint) {
    boolean enclosed = codePoint >= 0x1F100 && codePoint <= 0x1F2FF;
    return !enclosed && (SYMBOLS >> Character.getType(codePoint) & 1) != 0;
  }

  private static boolean isSign(int codePoint) {
    return !Character.isLetterOrDigit(codePoint)
        && (MARKS >> Character.getType(codePoint) & 1) == 0;
  }

  private static String kept(Window from, int i, int end) {
    StringBuilder kept = new StringBuilder(end - i);
    for (int j = i; j < end; j++) {
      byte kind = Folds.of(from.chars[j]);
      if (kind != Folds.SKIP && kind != Folds.HAMZA_ABOVE) {
        kept.append(from.chars[j]);
      }
    }
    return kept.toString();
  }
}
