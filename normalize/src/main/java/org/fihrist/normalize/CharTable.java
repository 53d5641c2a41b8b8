package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

/**
 * What the fast path needs to know of each unit, in one long: the unit it becomes, which pairs with
 * its neighbours concern a rule, and whether it goes. Units of other blocks than Latin, Arabic and
 * General Punctuation are left to the rules.
 *
 * <pre>
 * bits 0-15   the unit that it becomes
 * bits 16-37  one bit: its kind, seen from its left neighbour
 * bits 38-59  the kinds of right neighbours that concern a rule
 * bit  60     COUNTED: a third one in a row concerns a rule
 * bit  61     UNSEEN: the next unit's left neighbour is the one before
 * bit  62     ONCE: goes after a unit that became the same; for whole words ENDS_WORD
 * bit  63     STAYS: is not deleted
 * </pre>
 *
 * A kind is a set of classes that all left neighbours treat alike.
 */
final class CharTable {

  /** The unit of an entry. */
  static final long UNIT = 0xFFFF;

  /** From a left neighbour's set of kinds to a right neighbour's kind. */
  static final int PAIR = PairTable.KINDS;

  static final long KIND = (1L << PairTable.KINDS) - 1 << 16;

  static final int UNSEEN_BIT = 61;
  static final int ONCE_BIT = 62;
  static final long COUNTED = 1L << 60;
  static final long UNSEEN = 1L << UNSEEN_BIT;
  static final long ONCE = 1L << ONCE_BIT;
  static final long STAYS = 1L << 63;

  /** Of the table for whole words, where nothing goes: the unit is no part of one. */
  static final long ENDS_WORD = ONCE;

  static final long RIGHTS = KIND << PAIR;

  /** The first unit above the direct part of the table. */
  static final int DIRECT = 0x900;

  private static final int PUNCTUATION_FIRST = 0x2000;
  private static final int PUNCTUATION_LAST = 0x203F;

  /** The entries below {@link #DIRECT}. */
  final long[] direct = new long[DIRECT];

  private final long[] punctuation = new long[PUNCTUATION_LAST - PUNCTUATION_FIRST + 1];
  private final byte[] classes = new byte[DIRECT + punctuation.length];
  private final long[] ofClass;

  /** A table of what each unit is; see the class. */
  CharTable(Entries entries, int[] pairs) {
    ofClass = PairTable.masks(pairs);
    Entry[] all = new Entry[classes.length];
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = entries.of((char) (i < DIRECT ? i : PUNCTUATION_FIRST + i - DIRECT));
      classes[i] = (byte) all[i].charClass;
      kept |= (all[i].flags & STAYS) != 0 ? 1 << all[i].charClass : 0;
    }
    long afterDeleted = rightsOfAny(kept & (LETTERS | MARKS));
    for (int i = 0; i < all.length; i++) {
      long entry = all[i].becomes | all[i].flags | ofClass[all[i].charClass];
      // What a deleted mark stands on keeps its right neighbours.
      entry = (all[i].flags & UNSEEN) == 0 ? entry : entry & ~RIGHTS | afterDeleted;
      if (i < DIRECT) {
        direct[i] = entry;
      } else {
        punctuation[i - DIRECT] = entry;
      }
    }
  }

  private long rightsOfAny(int classSet) {
    long rights = 0;
    for (int each = 0; each < ofClass.length; each++) {
      rights |= in(classSet, each) ? ofClass[each] & RIGHTS : 0;
    }
    return rights;
  }

  /** What a table says of a unit. */
  record Entry(char becomes, int charClass, long flags) {

    static Entry of(int becomes, int charClass) {
      return new Entry((char) becomes, charClass, STAYS);
    }
  }

  /** Tells what becomes of each unit. */
  interface Entries {
    Entry of(char c);
  }

  /** The entry of a unit at or above {@link #DIRECT}. */
  long other(char c) {
    return c >= PUNCTUATION_FIRST && c <= PUNCTUATION_LAST
        ? punctuation[c - PUNCTUATION_FIRST]
        : ofClass[OTHER_WORLD];
  }

  long get(char c) {
    return c < DIRECT ? direct[c] : other(c);
  }

  /** The class of a unit. */
  int classOf(char c) {
    if (c < DIRECT) {
      return classes[c];
    }
    return c >= PUNCTUATION_FIRST && c <= PUNCTUATION_LAST
        ? classes[DIRECT + c - PUNCTUATION_FIRST]
        : OTHER_WORLD;
  }

  /** The entry of a class's units, without the unit that they become. */
  long ofClass(int charClass) {
    return ofClass[charClass];
  }

  /** Whether two neighbours concern a rule. */
  static boolean concern(long left, long right) {
    return (left >>> PAIR & right & KIND) != 0;
  }
}
