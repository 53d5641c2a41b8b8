package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import org.fihrist.text.ArabicChars;

/**
 * What the fast path needs to know of each unit, in one long: the unit it becomes, its class,
 * whether it stays, and which right neighbours concern a rule. Units of other blocks than Latin,
 * Arabic and General Punctuation are left to the rules.
 */
final class CharTable {

  /*
   * An entry:  bits 0-15  the unit that it becomes
   *            bits 16-20 its class (CharClass)
   *            bit  21    1: it stays; 0: it is deleted
   *            bit  31    1: the next unit's left neighbour is this one; 0: the one before
   *            bits 32-63 the set of right neighbours' classes that concern a rule; 0 when bit 31 is
   */
  static final int CLASS_MASK = 31;
  private static final int CLASS_SHIFT = 16;
  private static final int STAYS_SHIFT = 21;
  private static final int SEEN_SHIFT = 31;
  private static final int RIGHTS_SHIFT = 32;

  /** The first unit above the direct part of the table. */
  static final int DIRECT = 0x900;

  private static final int PUNCTUATION_FIRST = 0x2000;
  private static final int PUNCTUATION_LAST = 0x203F;

  final long[] direct = new long[DIRECT];
  private final long[] punctuation = new long[PUNCTUATION_LAST - PUNCTUATION_FIRST + 1];
  private final long unknown;
  private final int[] pairs;

  private CharTable(Entries entries, int[] pairs) {
    this.pairs = pairs;
    unknown = withRights(entry(0, OTHER_WORLD, 1, 1));
    for (int c = 0; c < DIRECT; c++) {
      direct[c] = withRights(entries.of((char) c));
    }
    for (int i = 0; i < punctuation.length; i++) {
      punctuation[i] = withRights(entries.of((char) (PUNCTUATION_FIRST + i)));
    }
  }

  private long withRights(int entry) {
    int rights = pairs[entry >>> CLASS_SHIFT & CLASS_MASK] & entry >> SEEN_SHIFT;
    return (long) rights << RIGHTS_SHIFT | Integer.toUnsignedLong(entry);
  }

  private interface Entries {
    int of(char c);
  }

  /** The table of CLEAN: every unit becomes itself, or a space. */
  static CharTable clean(Options options) {
    return new CharTable(
        c -> {
          int charClass = options.isSpecial(c) ? OTHER_WORLD : CharClass.of(c);
          return entry(charClass == SPACE ? ' ' : c, charClass, 1, 1);
        },
        PairTable.clean());
  }

  /** The table of RESTORE: that of CLEAN, with the letters that its phrase has. */
  static CharTable restore(Options options) {
    CharTable table = clean(options);
    table.refine(ArabicChars.ALEF, ALEF);
    table.refine(ArabicChars.SHEEN, SHEEN);
    return table;
  }

  private void refine(char letter, int charClass) {
    if ((classOf(direct[letter]) & CLASS_MASK) == LETTER) {
      direct[letter] = withRights(entry(letter, charClass, 1, 1));
    }
  }

  /** The table of SEARCH. */
  static CharTable search(Options options, SearchFold fold) {
    return new CharTable(c -> searchEntry(c, fold.of(c), options), PairTable.clean());
  }

  private static int searchEntry(char c, int folded, Options options) {
    int charClass = CharClass.of(c);
    if (options.isSpecial(c) || options.isSpecial(folded)) {
      return entry(c, OTHER_WORLD, 1, 1);
    }
    if (charClass == SPACE || charClass == OTHER_WORLD) {
      return entry(' ', charClass, 1, 1);
    }
    if (folded == ' ' || folded > Character.MAX_VALUE) {
      return entry(c, OTHER_WORLD, 1, 1);
    }
    if (folded < 0) {
      // A deleted mark keeps no neighbours apart: its class need not tell its order.
      return entry(c, in(MARKS, charClass) ? DAGGER : OTHER_WORLD, 0, 0);
    }
    boolean letterFromMark = in(MARKS, charClass) && folded != c;
    return entry(folded, letterFromMark ? OTHER_WORLD : charClass, 1, 1);
  }

  /** The table of MATCH. */
  static CharTable match(Options options, SearchFold fold, MatchKey key) {
    return new CharTable(
        c -> {
          int folded = fold.of(c);
          if (folded >= 0 && folded <= Character.MAX_VALUE) {
            folded = key.borrowed((char) folded);
          }
          int search = searchEntry(c, folded, options);
          int charClass = search >>> CLASS_SHIFT & CLASS_MASK;
          boolean decided = charClass == OTHER_WORLD || stays(search) == 0;
          return decided ? search : matchEntry((char) search, charClass, c);
        },
        PairTable.match());
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
  long other(char c) {
    return c >= PUNCTUATION_FIRST && c <= PUNCTUATION_LAST
        ? punctuation[c - PUNCTUATION_FIRST]
        : unknown;
  }

  long get(char c) {
    return c < DIRECT ? direct[c] : other(c);
  }

  /** The set of classes that concern a rule after a class. */
  int rightsOf(int charClass) {
    return pairs[charClass];
  }

  /** The class of an entry in the low five bits, which are all that a shift looks at. */
  static int classOf(long entry) {
    return (int) entry >>> CLASS_SHIFT;
  }

  static int stays(long entry) {
    return (int) entry >>> STAYS_SHIFT & 1;
  }

  /** The classes that concern a rule after an entry's unit, given those before: no branch. */
  static int rights(int before, long entry) {
    return before & ~((int) entry >> SEEN_SHIFT) | (int) (entry >>> RIGHTS_SHIFT);
  }
}
