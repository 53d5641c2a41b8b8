package org.fihrist.match;

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

  /* What was made of the code points beyond the first plane that fold, in pages of 256. */
  private final String[][] pages = new String[Character.MAX_CODE_POINT + 1 >> 8][];

  private final Composer composer = new Composer();

  /** Rewrites all of one window into another. */
  void rewrite(Window from, Window to) {
    to.resetMapped();
    int i = 0;
    while (i < from.length) {
      i = rewriteNext(from, i, to);
    }
  }

  /** Rewrites what is odd at a place, or copies up to where something is; returns how far. */
  private int rewriteNext(Window from, int i, Window to) {
    char c = from.chars[i];
    if (isForm(c)) {
      to.addAll(Folds.expansion(c), from.start(i), from.end(i));
      return i + 1;
    }
    int odd = nextOdd(from, i);
    if (odd == i) {
      return rewriteOne(from, i, to);
    }
    to.addAll(from, i, odd);
    return odd;
  }

  /** Whether a unit is a wide form of Arabic letters, with which no mark is joined. */
  private static boolean isForm(char c) {
    return Expansion.isPresentationForm(c) && isExpanded(Folds.of(c));
  }

  private static boolean isExpanded(byte kind) {
    return kind == Folds.WIDE || kind == Folds.PHRASE;
  }

  /** The next unit that does not fold alone, or the end. */
  private static int nextOdd(Window from, int start) {
    char[] chars = from.chars;
    for (int i = start; i < from.length; i++) {
      byte kind = Folds.of(chars[i]);
      if (kind == Folds.JOINER || isExpanded(kind)) {
        return isJoined(chars[i], kind) ? base(chars, start, i) : i;
      }
    }
    return from.length;
  }

  /** Whether a unit may become one with that before it. */
  private static boolean isJoined(char c, byte kind) {
    return kind == Folds.JOINER
        || (kind == Folds.WIDE
            && !Character.isSurrogate(c)
            && Folds.of(Folds.expansion(c).charAt(0)) == Folds.JOINER);
  }

  /** The unit that a mark stands on, or the mark. */
  private static int base(char[] chars, int start, int mark) {
    int base = mark - 1;
    while (base >= start && isPassed(Folds.of(chars[base]))) {
      base--;
    }
    return base >= start && canCombine(chars[base]) ? base : mark;
  }

  private static boolean isPassed(byte kind) {
    return kind == Folds.SKIP || kind == Folds.HAMZA || kind == Folds.HAMZA_ABOVE;
  }

  private static boolean canCombine(char c) {
    byte kind = Folds.of(c);
    return kind == Folds.RARE
        || kind == Folds.JOINER
        || kind >= Folds.FIRST_LATIN
        || ((kind == Folds.WIDE || kind == Folds.FOLDED) && !Expansion.isPresentationForm(c));
  }

  private int rewriteOne(Window from, int i, Window to) {
    int next = isPair(from, i) ? i + 2 : i + 1;
    int end = canCombine(from.chars[i]) ? sequenceEnd(from, next) : next;
    if (end == next && Folds.of(from.chars[i]) != Folds.JOINER) {
      addAlone(from, i, next, to);
    } else {
      addComposed(from, i, next, end, to);
    }
    return end;
  }

  private static boolean isPair(Window from, int i) {
    return Character.isHighSurrogate(from.chars[i])
        && i + 1 < from.length
        && Character.isLowSurrogate(from.chars[i + 1]);
  }

  /**
   * The end of the combining sequence, marks of Arabic and invisible characters inside included.
   */
  private static int sequenceEnd(Window from, int next) {
    int end = next;
    for (int j = next; j < from.length; j++) {
      byte kind = Folds.of(from.chars[j]);
      if (isJoined(from.chars[j], kind)) {
        end = j + 1;
      } else if (!isPassed(kind)) {
        break;
      }
    }
    return end;
  }

  private void addAlone(Window from, int i, int next, Window to) {
    int start = from.start(i);
    int end = from.end(next - 1);
    char c = from.chars[i];
    if (next == i + 2 && isItself(Character.toCodePoint(c, from.chars[i + 1]))) {
      to.add(c, start, end);
      to.add(from.chars[i + 1], start, end);
    } else {
      to.addAll(alone(from, i, next), start, end);
    }
  }

  private String alone(Window from, int i, int next) {
    char c = from.chars[i];
    if (next == i + 2) {
      return folded(Character.toCodePoint(c, from.chars[i + 1]));
    }
    return Character.isSurrogate(c) ? " " : Folds.expansion(c);
  }

  /** A unit with what is joined to it. */
  private void addComposed(Window from, int i, int next, int end, Window to) {
    composer.clear();
    addParts(from, i, next);
    for (int j = next; j < end; j++) {
      if (!isPassed(Folds.of(from.chars[j]))) {
        addParts(from, j, j + 1);
      }
    }
    if (Folds.of(from.chars[i]) == Folds.JOINER) {
      composer.starts[0] = MovedMarks.start(from, i);
    }
    composer.compose();
    for (int k = 0; k < composer.length; k++) {
      to.add(composer.units[k], composer.starts[k], composer.ends[k]);
    }
  }

  private void addParts(Window from, int i, int next) {
    int start = from.start(i);
    int end = from.end(next - 1);
    if (Folds.of(from.chars[i]) != Folds.WIDE) {
      composer.add(Folds.rare(from.chars[i]), start, end);
      return;
    }
    String folded = alone(from, i, next);
    for (int k = 0; k < folded.length(); k++) {
      composer.add(folded.charAt(k), start, end);
    }
  }

  /** Letters without case have no other form, the mathematical and the compatible ones apart. */
  static boolean isItself(int codePoint) {
    boolean form =
        (codePoint >= 0x1EE00 && codePoint <= 0x1EEFF)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    return !form && Character.getType(codePoint) == Character.OTHER_LETTER;
  }

  /** What a code point beyond the first plane becomes. */
  private String folded(int codePoint) {
    if (isPlainSymbol(codePoint)) {
      return SYMBOL;
    }
    int page = codePoint >> 8;
    if (pages[page] == null) {
      pages[page] = new String[256];
    }
    String folded = pages[page][codePoint & 0xFF];
    if (folded == null) {
      folded = withSigns(Expansion.of(codePoint));
      pages[page][codePoint & 0xFF] = folded;
    }
    return folded;
  }

  private static String withSigns(String text) {
    StringBuilder signs = new StringBuilder();
    text.codePoints().forEach(c -> signs.appendCodePoint(isSign(c) ? SIGN : c));
    return signs.toString();
  }

  /** Symbols and what is not assigned have no other form, the enclosed letters apart. */
  private static boolean isPlainSymbol(int codePoint) {
    boolean enclosed = codePoint >= 0x1F100 && codePoint <= 0x1F2FF;
    return !enclosed && (SYMBOLS >> Character.getType(codePoint) & 1) != 0;
  }

  private static boolean isSign(int codePoint) {
    return Character.isSupplementaryCodePoint(codePoint)
        && !Character.isLetterOrDigit(codePoint)
        && (MARKS >> Character.getType(codePoint) & 1) == 0;
  }
}
