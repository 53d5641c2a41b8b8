package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;
import static org.fihrist.normalize.CharTable.*;

import org.fihrist.text.ArabicChars;

/** The tables of the profiles. */
final class CharTables {

  private static final int WORD = LETTERS | MARKS;

  private CharTables() {}

  /** The table of CLEAN: every unit becomes itself, or goes to the rules. */
  static CharTable clean(Options options) {
    return new CharTable(c -> cleanEntry(c, options), PairTable.clean());
  }

  private static Entry cleanEntry(char c, Options options) {
    int charClass = options.isSpecial(c) ? OTHER_WORLD : CharClass.of(c);
    return Entry.of(c, charClass == SPACE && c != ' ' ? ODD_SPACE : charClass);
  }

  /** The table of RESTORE: that of CLEAN, with the letters that its phrase has. */
  static CharTable restore(Options options) {
    return new CharTable(
        c -> {
          Entry entry = cleanEntry(c, options);
          if (!in(WORD, entry.charClass())) {
            return new Entry(c, entry.charClass(), STAYS | ENDS_WORD);
          }
          return entry.charClass() != LETTER
              ? entry
              : switch (c) {
                case ArabicChars.ALEF -> Entry.of(c, ALEF);
                case ArabicChars.SHEEN -> Entry.of(c, SHEEN);
                default -> entry;
              };
        },
        PairTable.clean());
  }

  /** The table of SEARCH. */
  static CharTable search(Options options, SearchFold fold) {
    return new CharTable(c -> searchEntry(c, fold.of(c), options), PairTable.search());
  }

  private static Entry searchEntry(char c, int folded, Options options) {
    int charClass = CharClass.of(c);
    if (options.isSpecial(c) || options.isSpecial(folded)) {
      return Entry.of(c, OTHER_WORLD);
    }
    if (charClass == SPACE || charClass == OTHER_WORLD) {
      return Entry.of(' ', charClass);
    }
    if (charClass == TATWEEL) {
      return new Entry(c, TATWEEL, UNSEEN);
    }
    if (folded == ' ' || folded > Character.MAX_VALUE) {
      return Entry.of(c, OTHER_WORLD);
    }
    if (folded < 0) {
      // A deleted mark keeps no neighbours apart: its class need not tell its order.
      boolean plain = in(MARKS, charClass) && options.marks() == Fold.FOLD;
      return new Entry(c, plain ? DAGGER : OTHER_WORLD, UNSEEN);
    }
    boolean letterFromMark = in(MARKS, charClass) && folded != c;
    return Entry.of(folded, letterFromMark ? OTHER_WORLD : charClass);
  }

  /** The table of MATCH. */
  static CharTable match(Options options, SearchFold fold, MatchKey key) {
    return new CharTable(
        c -> {
          int folded = fold.of(c);
          if (folded >= 0 && folded <= Character.MAX_VALUE) {
            folded = key.borrowed((char) folded);
          }
          Entry search = searchEntry(c, folded, options);
          boolean decided = search.charClass() == OTHER_WORLD || search.flags() != STAYS;
          return decided ? search : matchEntry(search.becomes(), search.charClass(), c);
        },
        PairTable.match());
  }

  private static Entry matchEntry(char folded, int charClass, char c) {
    if (charClass == LETTER) {
      return switch (folded) {
        case ArabicChars.ALEF -> new Entry(folded, ALEF, STAYS | ONCE);
        case ArabicChars.WAW, ArabicChars.WAW_HAMZA ->
            new Entry(ArabicChars.WAW, WAW, STAYS | ONCE);
        case ArabicChars.YEH -> new Entry(folded, YEH, STAYS | ONCE);
        case ArabicChars.YEH_HAMZA -> new Entry(ArabicChars.YEH, YEH_HAMZA, STAYS | ONCE);
        case ArabicChars.HAMZA -> new Entry(folded, HAMZA, UNSEEN);
        default -> new Entry(folded, LETTER, STAYS | COUNTED);
      };
    }
    if (charClass == DIGIT || (charClass == LATIN && c < 0x80)) {
      return Entry.of(folded, charClass);
    }
    boolean known = c < 0x80 || c >= '\u0600' || charClass == SPACE || folded != c;
    boolean plain = known && !MatchKey.isKeyPart(folded) && (c < DIRECT || folded != c);
    return new Entry(' ', plain ? charClass : OTHER_WORLD, STAYS | ONCE);
  }
}
