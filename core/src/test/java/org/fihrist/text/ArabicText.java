package org.fihrist.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Text as tests need it: Arabic that looks like news, and Arabic that no one should send. Every
 * text is made of short tokens, so that a failing one shrinks to the few tokens that matter.
 */
public final class ArabicText {

  /** Ordinary letters, in words of one to seven. */
  public static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءآأؤإئةى";

  /** The vowel marks, shadda and sukun. */
  public static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private static final String[] WORDS = {
    "في", "من", "على", "إلى", "قال", "الرئيس", "محمد", "بن", "عبد", "الله", "القاهرة", "جامعة", "و",
    "ب", "لل", "كال", "هـ", "لـ", "بـ", "مسؤول", "شيء", "داوود", "ان", "شاء", "انشاء", "الى",
  };

  private static final String[] SIGNS = {
    " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u202F", "\u2029", "\u0085", "،",
    "؛", "؟", "!", ",", ";", ":", ".", "..", "...", "…", "۔", "(", ")", "[", "]", "«", "»",
    "\uFD3E", "\uFD3F", "\"", "“", "”", "‘", "-", "–", "=", "/", "%", "٪", "'", "_", "*",
  };

  private static final String[] DIGITS = {
    "1", "20", "1,234", "١٩", "۱۲", "٣٫١٤", "١٬٢٣٤", "12:30", "\u0967", "\uD835\uDFD9", "1445",
  };

  private static final String[] STRANGE = {
    "\u200B",
    "\u200C",
    "\u200D",
    "\u200E",
    "\u200F",
    "\u202B",
    "\u202C",
    "\u061C",
    "\u00AD",
    "\uFEFF",
    "\u034F",
    "\u180E",
    "\u2066",
    "\u0000",
    "\u001A",
    "\u007F",
    "ـ",
    "ــ",
    "ـ\u0654",
    "\u0653",
    "\u0654",
    "\u0655",
    "\u0670",
    "\u06E5",
    "\u06DD",
    "\u06DE",
    "\u0600",
    "\u08F0",
    "\u0890",
    "\u08E2",
    "ﻻ",
    "ﻷ",
    "ﷲ",
    "ﷺ",
    "ﷻ",
    "﷽",
    "﷼",
    "\uFD41",
    "\uFDF0",
    "\uFE70",
    "\uFE77",
    "\uFC60",
    "\uFC5E",
    "\uFCF2",
    "ﻛ",
    "\uFB7A",
    "\uD83B\uDE00",
    "\uD83B\uDEF0",
    "\u067E",
    "\u06CC",
    "\u06C0",
    "\u06D2\u0654",
    "\u0671",
    "\u0676",
    "\u06C1\u0654",
    "\u0675",
    "\u0678",
  };

  private static final String[] FOREIGN = {
    "a",
    "BBC",
    "Café",
    "e\u0301",
    "a\u0323\u0307",
    "İ",
    "I\u0307",
    "Σ",
    "\u0344",
    "\u1E9B\u0323",
    "\u212B",
    "\uFF21",
    "ﬁ",
    "\u1100\u1161\u11A8",
    "\uAC00\u11A8",
    "가",
    "\u09C7\u09BE",
    "\u0F71\u0F72",
    "\uD834\uDD5E",
    "\uD804\uDC99\uD804\uDCBA",
    "中",
    "\u05D0\u05BC",
    "\uFB2A",
    "\u0300",
    "\u0345",
    "😀",
    "👨\u200D👩",
    "\u2764\uFE0F\u200D🔥",
    "🏽",
    "©",
    "\u20E3",
  };

  private static final String[] BROKEN = {
    "\uD800", "\uDC00", "\uD83D", "\uDE00", "\uDBFF", "\uFFFF"
  };

  private ArabicText() {}

  /**
   * Any text at all, with a liking for what breaks normalizers.
   *
   * @return texts of up to 24 tokens
   */
  public static Arbitrary<String> hostile() {
    return Arbitraries.frequencyOf(
            List.of(
                pair(6, Arbitraries.of(WORDS)),
                pair(6, Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(4)),
                pair(4, Arbitraries.strings().withChars(MARKS).ofMinLength(1).ofMaxLength(3)),
                pair(8, Arbitraries.of(SIGNS)),
                pair(3, Arbitraries.of(DIGITS)),
                pair(5, Arbitraries.of(STRANGE)),
                pair(2, Arbitraries.of(FOREIGN)),
                pair(1, Arbitraries.of(BROKEN)),
                pair(1, Arbitraries.integers().between(0, 0x10FFFF).map(ArabicText::unit))))
        .list()
        .ofMaxSize(24)
        .map(tokens -> String.join("", tokens));
  }

  private static Tuple.Tuple2<Integer, Arbitrary<String>> pair(
      int weight, Arbitrary<String> tokens) {
    return Tuple.of(weight, tokens);
  }

  /**
   * Like {@link #hostile()}, from a caller's generator: cheap enough for millions of texts.
   *
   * @param random the source of all choices
   * @param tokens how many tokens
   * @return a text
   */
  public static String hostile(Random random, int tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens; i++) {
      text.append(token(random));
    }
    return text.toString();
  }

  private static String token(Random random) {
    int choice = random.nextInt(36);
    if (choice < 6) {
      return pick(WORDS, random);
    }
    if (choice < 12) {
      return letters(LETTERS, 1 + random.nextInt(4), random);
    }
    if (choice < 16) {
      return letters(MARKS, 1 + random.nextInt(3), random);
    }
    if (choice < 24) {
      return pick(SIGNS, random);
    }
    if (choice < 27) {
      return pick(DIGITS, random);
    }
    if (choice < 32) {
      return pick(STRANGE, random);
    }
    if (choice < 34) {
      return pick(FOREIGN, random);
    }
    return choice < 35 ? pick(BROKEN, random) : unit(random.nextInt(0x110000));
  }

  /**
   * Text as a newspaper prints it: words, single spaces, punctuation, some digits.
   *
   * @param random the source of all choices
   * @param words how many words
   * @return a text
   */
  public static String news(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      int choice = random.nextInt(20);
      if (choice == 0) {
        text.append(pick(DIGITS, random));
      } else {
        text.append(
            choice < 8 ? pick(WORDS, random) : letters(LETTERS, 2 + random.nextInt(6), random));
      }
      if (random.nextInt(12) == 0) {
        text.append(random.nextBoolean() ? '،' : '.');
      }
    }
    return text.toString();
  }

  /**
   * The same text with a vowel mark after most of its letters.
   *
   * @param text any text
   * @param random the source of all choices
   * @return the vowelled text
   */
  public static String vowelled(String text, Random random) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toCharArray()) {
      result.append(c);
      if (LETTERS.indexOf(c) >= 0 && random.nextInt(5) > 0) {
        result.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return result.toString();
  }

  private static String letters(String alphabet, int length, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  private static String pick(String[] tokens, Random random) {
    return tokens[random.nextInt(tokens.length)];
  }

  private static String unit(int codePoint) {
    return new String(Character.toChars(codePoint));
  }

  /**
   * The offsets of a text at which no surrogate pair is split.
   *
   * @param text any text
   * @return offsets from 0 to the text's length
   */
  public static int[] boundaries(CharSequence text) {
    return IntStream.rangeClosed(0, text.length()).filter(i -> isBoundary(text, i)).toArray();
  }

  /**
   * Whether an offset is not inside a surrogate pair.
   *
   * @param text any text
   * @param offset an offset of it
   * @return false between the two units of a pair
   */
  public static boolean isBoundary(CharSequence text, int offset) {
    return offset == 0
        || offset >= text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
