package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random text that looks like Arabic to the rules: all that they concern, in any order. */
final class ArabicLikeText {

  /** Each line a kind of unit; the kinds at the top are frequent. */
  private static final String[] KINDS = {
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "آأإؤئءةىٱ",
    " ",
    "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640",
    "0123456789\u0660\u0661\u0662\u0669\u06F0\u06F4",
    ".,:;!?()[]\"'-_/%+$\u060C\u061B\u061F\u066A\u00AB\u00BB\u2026\u201C\u201D",
    "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2066\u2069\uFEFF\u00AD",
    "\u00A0\u2009\t\n\r\u3000",
    "aBzZ\u00C9\u0130\u00DF",
    "\uFEFB\uFE8E\uFEDF\uFEF7\uFDF2\uFDFA\uFDFC\uFB56\uFE8D",
    "\u06A9\u06CC\u06BE\u067E\u06C1\u0686",
    "\u4E2D\u6587\u0E01\u05D0\u0915\u093F",
    "\u0300\u06D6\u06E9\u0653\u0654\uFE0F",
  };

  /** Units that are no letters: pairs, halves of pairs, and controls. */
  private static final List<String> ODD =
      List.of(
          "\uD83D\uDE00", "\uD83D", "\uDE00", "\uD840\uDC00", "\uD83C\uDFFD", "\u0000", "\uFFFF");

  private final Random random;

  ArabicLikeText(long seed) {
    random = new Random(seed);
  }

  /** Texts of up to {@code longest} units or a few more. */
  List<String> texts(int count, int longest) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(1 + random.nextInt(longest)));
    }
    return texts;
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    int calm = random.nextInt(KINDS.length + 1);
    while (text.length() < length) {
      int kind = Math.min(random.nextInt(KINDS.length + 1), random.nextInt(calm + 1));
      text.append(kind == KINDS.length ? pick(ODD) : pick(KINDS[kind]));
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private char pick(String from) {
    return from.charAt(random.nextInt(from.length()));
  }
}
