package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.text.LetterFolds;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The words that the automaton's scanner sees are those of the text's MATCH key, and they stand at
 * the same places: so a search of the automaton is a search of MATCH keys, mapped back.
 */
class FolderMatchKeyTest {

  private record Word(String letters, Span span) {}

  /* Units that meet in real text, and those for which the profile has a rule. */
  private static final String COMMON = "ابتدرسعلمنهويأإآؤئءىةوي  لل١٢3";
  private static final String RULED =
      "\u064E\u0651\u064B\u0670\u0654\u0655\u0653ـ\u200C\u200F\u00AD\uFEFFپگچڤےۀہەﷲﻻﻼﺅﺋﻮﻳﻴﷴABcéÉß"
          + "ﬁ²،؛؟.,:!«»\"'()[]-–/_#%٪٫٬۔…\n\r\t\u00A0\u2028\u2029😀أ\u06DD\u06E5ع\uFE0Fـ"
          + "\u0640١۲дД\u0915\u093F";

  /* Letters and marks of other scripts that form C orders or makes one. */
  private static final String FOREIGN =
      "\u05D0\u05E9\u05B0\u05BC\u05B8\u05C1\u0915\u0929\u0928\u093C\u094D\u0958\u09C7\u09BE\u09CB"
          + "\u0DD9\u0DCF\u0DCA\u0DDC\u0E01\u0E38\u0E48\u0F71\u0F72\u1100\u1112\u1161\u1175\u11A8"
          + "\u11C2\u11FF\u1160\uAC00\uAC01\u3131\u314F\u304B\u304C\u3099\uFF76\uFF9E\u0416\u0419\u0483"
          + "\u03AC\u01C6\u1EAD\u1B3A\u1B35\u1B3B\u4E2D\uF900a\u0628\u064E\u0301\u200D ";

  /* One character that is several words stands alone: the scanner always parts it from letters. An
   * accent stands on its letter. */
  private static final String[] PHRASES = {
    "e\u0301", "E\u0301", " ﷺ ", " ﷻ ", " ½ ", " \uFD41 ", " ﷼ "
  };

  private static final String[] OF_ARABIC = {COMMON, COMMON, RULED};
  private static final String[] OF_OTHERS = {FOREIGN, FOREIGN, COMMON};

  /* "2 .3" with a mark after the dot: the clean-up draws the dot to the 2, the scanner does not. */
  private static final Pattern SPACED_POINT =
      Pattern.compile("\\p{Nd}\\p{M}*[\\s\u00A0]+[.\u066B\u06D4][\\p{M}\u0621\u0640\u06E5]+");

  private static List<Word> scanned(String text) {
    Folder folder = new Folder(4000);
    Tokens tokens = new Tokens();
    Windows windows = new Windows();
    CharSource source = new CharSource();
    source.set(text);
    windows.start(source, false);
    List<Word> words = new ArrayList<>();
    while (windows.next()) {
      tokens.clear();
      folder.fold(windows.window(), tokens);
      for (int t = 0; t < tokens.count; t++) {
        words.add(
            new Word(
                letters(tokens.letters, tokens.first[t], tokens.length[t]),
                new Span(tokens.start(t), tokens.end(t))));
      }
    }
    return words;
  }

  private static String letters(byte[] codes, int from, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      byte code = codes[i];
      if (code >= Folds.RARE_LEAD) {
        letters.append((char) ((code & 15) << 12 | (codes[i + 1] & 63) << 6 | codes[i + 2] & 63));
        i += 2;
      } else {
        letters.append(letter(code));
      }
    }
    return letters.toString();
  }

  private static char letter(byte code) {
    if (code == Folds.POINT) {
      return '.';
    }
    for (char c = '0'; c <= '\u064A'; c++) {
      boolean itself = LetterFolds.match(c) == c && !Character.isUpperCase(c) && c != 'ؤ';
      if (Folds.of(c) == code && itself) {
        return c;
      }
    }
    throw new AssertionError("no letter has the code " + code);
  }

  private static List<Word> inKey(String text) {
    MappedText key = ArabicNormalizer.MATCH.apply(text);
    String letters = key.toString();
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= letters.length(); i++) {
      if (i == letters.length() || letters.charAt(i) == ' ') {
        if (i > start) {
          Span span = key.toOriginal(new Span(start, i));
          words.add(new Word(letters.substring(start, i), span));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(24);
    String[] alphabets = random.nextInt(4) == 0 ? OF_OTHERS : OF_ARABIC;
    while (text.length() < length) {
      String from = alphabets[random.nextInt(3)];
      int at = random.nextInt(from.length());
      text.appendCodePoint(from.codePointAt(at));
      if (random.nextInt(40) == 0) {
        text.append(PHRASES[random.nextInt(PHRASES.length)]);
      }
    }
    return text.toString();
  }

  @Test
  void scansTheWordsOfTheMatchKey() {
    long seed = Long.getLong("fihrist.seed", 20261125);
    long texts = Boolean.getBoolean("fihrist.nightly") ? 20_000_000 : 200_000;
    Random random = new Random(seed);
    long words = 0;
    for (long i = 0; i < texts; i++) {
      String text = text(random);
      if (SPACED_POINT.matcher(text).find()) {
        continue;
      }
      List<Word> expected = inKey(text);
      assertEquals(expected, scanned(text), () -> "seed " + seed + ": " + escaped(text));
      words += expected.size();
    }
    assertTrue(words > texts, "only " + words + " words");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format("\\u%04X", c)));
    return out + " " + text;
  }
}
