package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import java.util.function.IntUnaryOperator;
import org.fihrist.text.ArabicChars;

/**
 * What the fast path needs to know of each unit, in one int: the unit it becomes, its class, and
 * whether it stays. Units of other blocks than Latin, Arabic and General Punctuation are left to
 * the rules.
 */
final class CharTable {

  /*
   * An entry:  bits 0-15 the unit that it becomes
   *            bits 16-20 its class (CharClass)
   *            bit  21    1: it stays; 0: it is deleted
   *            bit  22    1: the next unit's left neighbour is this one; 0: the one before
   */
  private static final int CLASS_SHIFT = 16;
  private static final int CLASS_MASK = 31;
  private static final int STAYS_SHIFT = 21;
  private static final int SEEN_SHIFT = 22;

  /** The first unit above the direct part of the table. */
  static final int DIRECT = 0x900;

  private static final int PUNCTUATION_FIRST = 0x2000;
  private static final int PUNCTUATION_LAST = 0x203F;
  private static final int UNKNOWN = entry(0, OTHER_WORLD, 1, 1);

  final int[] direct = new int[DIRECT];
  private final int[] punctuation = new int[PUNCTUATION_LAST - PUNCTUATION_FIRST + 1];

  private CharTable(Entries entries) {
    for (int c = 0; c < DIRECT; c++) {
      direct[c] = entries.of((char) c);
    }
    for (int i = 0; i < punctuation.length; i++) {
      punctuation[i] = entries.of((char) (PUNCTUATION_FIRST + i));
    }
  }

  private interface Entries {
    int of(char c);
  }

  /** The table of CLEAN: every unit becomes itself, or a space. */
  static CharTable clean() {
    return new CharTable(
        c -> {
          int charClass = CharClass.of(c);
          return entry(charClass == SPACE ? ' ' : c, charClass, 1, 1);
        });
  }

  /** The table of RESTORE: that of CLEAN, with the letters that its phrase has. */
  static CharTable restore() {
    CharTable table = clean();
    table.direct[ArabicChars.ALEF] = entry(ArabicChars.ALEF, ALEF, 1, 1);
    table.direct[ArabicChars.SHEEN] = entry(ArabicChars.SHEEN, SHEEN, 1, 1);
    return table;
  }

  /**
   * The table of SEARCH.
   *
   * @param fold the unit that stands for another, or -1 when it is deleted
   */
  static CharTable search(IntUnaryOperator fold) {
    return new CharTable(c -> searchEntry(c, fold));
  }

  private static int searchEntry(char c, IntUnaryOperator fold) {
    int charClass = CharClass.of(c);
    if (charClass == SPACE || charClass == OTHER_WORLD) {
      return entry(' ', charClass, 1, 1);
    }
    int folded = fold.applyAsInt(c);
    if (folded == ' ' || folded > Character.MAX_VALUE) {
      return entry(c, OTHER_WORLD, 1, 1);
    }
    // A deleted mark keeps no neighbours apart: its class need not tell its order.
    return folded < 0
        ? entry(c, in(MARKS, charClass) ? DAGGER : OTHER_WORLD, 0, 0)
        : entry(folded, charClass, 1, 1);
  }

  /**
   * The table of MATCH.
   *
   * @param fold the unit of the key, or -1 when it is deleted, before the rules of neighbours
   */
  static CharTable match(IntUnaryOperator fold) {
    return new CharTable(
        c -> {
          int search = searchEntry(c, fold);
          int charClass = classOf(search);
          if (charClass == OTHER_WORLD || stays(search) == 0) {
            return search;
          }
          return matchEntry((char) search, charClass, c);
        });
  }

  private static int matchEntry(char folded, int charClass, char c) {
    if (charClass == LETTER) {
      return switch (folded) {
        case ArabicChars.ALEF -> entry(folded, ALEF, 1, 1);
        case ArabicChars.WAW, ArabicChars.WAW_HAMZA -> entry(ArabicChars.WAW, WAW, 1, 1);
        case ArabicChars.YEH -> entry(folded, YEH, 1, 1);
        case ArabicChars.YEH_HAMZA -> entry(ArabicChars.YEH, YEH_HAMZA, 1, 1);
        case ArabicChars.HAMZA -> entry(folded, HAMZA, 0, 1);
        default -> entry(folded, LETTER, 1, 1);
      };
    }
    if (charClass == DIGIT || (charClass == LATIN && c < 0x80)) {
      return entry(folded, charClass, 1, 1);
    }
    boolean known = c < 0x80 || c >= '\u0600' || charClass == SPACE || folded != c;
    boolean plain = known && !MatchKey.isKeyPart(folded) && (c < DIRECT || folded != c);
    return entry(' ', plain ? charClass : OTHER_WORLD, 1, 1);
  }

  private static int entry(int becomes, int charClass, int stays, int seen) {
    return becomes | charClass << CLASS_SHIFT | stays << STAYS_SHIFT | seen << SEEN_SHIFT;
  }

  /** The entry of a unit at or above {@link #DIRECT}. */
  int other(char c) {
    return c >= PUNCTUATION_FIRST && c <= PUNCTUATION_LAST
        ? punctuation[c - PUNCTUATION_FIRST]
        : UNKNOWN;
  }

  int get(char c) {
    return c < DIRECT ? direct[c] : other(c);
  }

  static int classOf(int entry) {
    return entry >>> CLASS_SHIFT & CLASS_MASK;
  }

  static int stays(int entry) {
    return entry >>> STAYS_SHIFT & 1;
  }

  /** All ones when the next unit's left neighbour is this one, else all zeros. */
  static int seen(int entry) {
    return -(entry >>> SEEN_SHIFT & 1);
  }
}
