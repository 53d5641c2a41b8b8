package org.fihrist.match;

import java.text.Normalizer;
import java.util.BitSet;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * What each UTF-16 unit is to the scanner, as one byte: the code of the letter that it folds to, or
 * a class below zero. The codes are the alphabet in which the automaton stores its words.
 *
 * <pre>
 *    1 ..  3   alef, waw, yeh: a run of two or more is one letter
 *    4 .. 28   the other Arabic letters: a run of three or more is one
 *   29 .. 38   digits
 *   39 .. 64   a to z
 *   65         the point between two digits
 *   66         a step that no text has: the names whose breaks are soft
 *   96 .. 111  the first of three bytes of any other UTF-16 unit; the next two are 64 .. 127
 * </pre>
 *
 * No code is zero, so that words padded with zeros differ from each other. The three top bits say
 * what {@link WordEdges} needs to know of many units at once:
 *
 * <pre>
 *   0xx  a letter or digit
 *   100  a break that may stand inside a name
 *   101  a break that ends names, or may end one; the next bit says which
 *   110  a unit that may have to be rewritten before it can be folded
 *   111  a part of a word that needs a look around, or none
 * </pre>
 */
final class Folds {

  static final byte ALEF = 1;
  static final byte WAW = 2;
  static final byte YEH = 3;
  static final byte LAST_WEAK = 3;
  static final byte LAST_ARABIC = 28;
  static final byte FIRST_DIGIT = 29;
  static final byte LAST_DIGIT = 38;
  static final byte FIRST_LATIN = 39;
  static final byte POINT = 65;

  /** A letter of no text: the step to the names whose word breaks are soft. */
  static final byte SOFT = 66;

  static final byte RARE_LEAD = 96;

  /** Deleted: vowels, invisible characters, accents of other scripts. */
  static final byte SKIP = -1;

  /** Hamza without a seat: deleted, but a letter to its neighbours. */
  static final byte HAMZA = -2;

  /** Yeh with hamza: waw before waw, yeh elsewhere. */
  static final byte HAMZA_YEH = -3;

  /** U+0654, which makes a yeh before it one with hamza. */
  static final byte HAMZA_ABOVE = -4;

  static final byte TATWEEL = -5;

  /** A letter of any other alphabet that folds to itself. */
  static final byte RARE = -6;

  /** A letter of any other alphabet that folds to another one, as capitals do. */
  static final byte FOLDED = -7;

  /** A mark or jamo of any other alphabet that may combine with the unit before it, or move. */
  static final byte JOINER = -63;

  /** A unit that must be rewritten before it can be folded. */
  static final byte WIDE = -64;

  /* From here on: not part of a word (save a comma or a dot between digits). */
  static final byte COMMA = -65;
  static final byte PARAGRAPH = -68;

  /** Punctuation and symbols that end a name. */
  static final byte STOP = -69;

  /** A sign for several words, with spaces around them. */
  static final byte PHRASE = -70;

  /* What may end a name, or not. */
  static final byte DOT = -81;
  static final byte LINE = -82;

  /** White space within a line. */
  static final byte SPACE = -97;

  /** Punctuation that a name may hold. */
  static final byte PASS = -98;

  /* The letters after the weak ones, in the order of their codes. */
  private static final String STRONG =
      "\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636"
          + "\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647";

  static final byte BEH = code(ArabicChars.BEH);
  static final byte FEH = code(ArabicChars.FEH);
  static final byte KAF = code(ArabicChars.KAF);
  static final byte LAM = code(ArabicChars.LAM);

  /* The marks of combining class zero that may become one letter with the unit before them. */
  private static final String COMPOSED =
      "\u09BE\u09D7\u0B3E\u0B56\u0B57\u0BBE\u0BD7\u0CC2\u0CD5\u0CD6\u0D3E\u0D57\u0DCF\u0DDF"
          + "\u102E\u1B35";

  private static final byte[] CLASSES = new byte[1 << 16];

  /* The waws that carry hamza, and the waws and yehs that U+0654 gives one. */
  private static final BitSet HAMZA_WAWS = new BitSet();
  private static final BitSet SEATS = new BitSet();

  /* What the wide and the folded units become, in pages of 256. */
  private static final String[][] EXPANSIONS = new String[1 << 8][];

  static {
    for (int c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = isUniform((char) c) ? RARE : classify((char) c);
      if (CLASSES[c] == WAW || CLASSES[c] == YEH) {
        addSeat((char) c);
      }
    }
  }

  private Folds() {}

  /** Whether a waw carries hamza. */
  static boolean hasHamza(char waw) {
    return HAMZA_WAWS.get(waw);
  }

  /** Whether a waw or yeh becomes one with hamza before U+0654. */
  static boolean takesHamza(char seat) {
    return SEATS.get(seat);
  }

  /** The class or letter code of a unit. */
  static byte of(char c) {
    return CLASSES[c];
  }

  /** Writes the classes of units, eight at a time: up to seven more are read and written. */
  static void encode(char[] chars, int count, byte[] into, int at) {
    byte[] classes = CLASSES;
    for (int i = 0; i < count; i += 8) {
      long low =
          (classes[chars[i]] & 0xFFL)
              | (classes[chars[i + 1]] & 0xFFL) << 8
              | (classes[chars[i + 2]] & 0xFFL) << 16
              | (classes[chars[i + 3]] & 0xFFL) << 24;
      long high =
          (classes[chars[i + 4]] & 0xFFL)
              | (classes[chars[i + 5]] & 0xFFL) << 8
              | (classes[chars[i + 6]] & 0xFFL) << 16
              | (classes[chars[i + 7]] & 0xFFL) << 24;
      Hashes.putEight(into, at + i, low | high << 32);
    }
  }

  /** Whether a unit of this class is one letter of any other alphabet. */
  static boolean isRare(byte kind) {
    return kind == RARE || kind == FOLDED;
  }

  /** The letter that a letter of any other alphabet folds to. */
  static char rare(char c) {
    return of(c) == FOLDED ? expansion(c).charAt(0) : c;
  }

  /** What a unit becomes that is wide, folded or a phrase, and no surrogate. */
  static String expansion(char c) {
    return EXPANSIONS[c >> 8][c & 0xFF];
  }

  /** Whether a unit of this class separates words, whatever stands around it. */
  static boolean isBreak(byte kind) {
    return kind <= COMMA;
  }

  /** Whether a unit of this class may have to be rewritten. */
  static boolean isOdd(byte kind) {
    return kind == JOINER || kind == WIDE;
  }

  static boolean isDigit(byte kind) {
    return kind >= FIRST_DIGIT & kind <= LAST_DIGIT;
  }

  private static byte code(char letter) {
    int strong = STRONG.indexOf(letter);
    return strong < 0 ? 0 : (byte) (LAST_WEAK + 1 + strong);
  }

  /** The large blocks of letters that fold to themselves, known without asking for each. */
  static boolean isUniform(char c) {
    return (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\u4E00' && c <= '\u9FFC')
        || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private static byte classify(char c) {
    if (Character.isSurrogate(c)) {
      return WIDE;
    }
    String folded = Expansion.of(c);
    if (folded.isEmpty()) {
      return c == ArabicChars.HAMZA_ABOVE ? HAMZA_ABOVE : SKIP;
    }
    byte kind = folded.length() == 1 ? single(folded.charAt(0)) : WIDE;
    if (kind != WIDE && ((kind != RARE && kind != JOINER) || folded.charAt(0) == c)) {
      return kind;
    }
    if (EXPANSIONS[c >> 8] == null) {
      EXPANSIONS[c >> 8] = new String[256];
    }
    EXPANSIONS[c >> 8][c & 0xFF] = folded;
    if (kind == RARE) {
      return FOLDED;
    }
    return Phrases.ALL.get(c) ? PHRASE : WIDE;
  }

  private static byte single(char c) {
    return switch (c) {
      case ArabicChars.ALEF -> ALEF;
      case ArabicChars.WAW, ArabicChars.WAW_HAMZA -> WAW;
      case ArabicChars.YEH -> YEH;
      case ArabicChars.HAMZA -> HAMZA;
      case ArabicChars.YEH_HAMZA -> HAMZA_YEH;
      case ArabicChars.TATWEEL -> TATWEEL;
      case ',' -> COMMA;
      case '.' -> DOT;
      default -> {
        if (c >= '0' && c <= '9') {
          yield (byte) (FIRST_DIGIT + c - '0');
        }
        if (c >= 'a' && c <= 'z') {
          yield (byte) (FIRST_LATIN + c - 'a');
        }
        yield code(c) != 0 ? code(c) : other(c);
      }
    };
  }

  private static byte other(char c) {
    if ((isMark(c) && !isInert(c)) || (c >= '\u1160' && c <= '\u11FF')) {
      return JOINER;
    }
    if (isMark(c) || Character.isLetter(c) || ArabicChars.isLetter(c)) {
      return RARE;
    }
    return Breaks.of(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a mark stays where and as it is, whatever stands before it. */
  private static boolean isInert(char mark) {
    return COMPOSED.indexOf(mark) < 0
        && Normalizer.isNormalized("\u0301" + mark, Normalizer.Form.NFD)
        && Normalizer.isNormalized(mark + "\u0334", Normalizer.Form.NFD);
  }

  private static void addSeat(char c) {
    char withHamza = CLASSES[c] == WAW ? ArabicChars.WAW_HAMZA : ArabicChars.YEH_HAMZA;
    HAMZA_WAWS.set(c, composed(String.valueOf(c)) == withHamza);
    SEATS.set(c, composed(c + String.valueOf(ArabicChars.HAMZA_ABOVE)) == withHamza);
  }

  /** The letter that NFC makes of a letter and the marks after it, without its other variants. */
  private static char composed(String letterAndMarks) {
    String composed = Normalizer.normalize(letterAndMarks, Normalizer.Form.NFKC);
    return LetterFolds.match(composed.charAt(0));
  }
}
