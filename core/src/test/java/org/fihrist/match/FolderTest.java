package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FolderTest {

  private static final String[] ALPHABETS = {
    "ابوي  لل١٢3ءئـ\u064E\u0654\u200Fپ\u06DDﷺﻻAbé½‥,،..!\"-\n\u00A0😀дҎЙ\u0915\u093F\u094D\u1100\u1161",
    "אבג\u05B8\u05BC\u05B0\u05C1 \u0301ب\u064E",
    "กข\u0E38\u0E48\u0E31 \u0345\u0655",
    "\u1100\u1101\u1161\u1162\u11A8\u11A9\u1160 \u11FF가",
    "\u0915\u0928\u093C\u093F\u094D\u0902 \u0F71\u0F73\u0F72\u0316",
    "𐐨𐐀𠀀𝐀😀\uD840\uDC00 ا\u05B0",
  };

  private final Folder folder = new Folder(100);
  private final Tokens tokens = new Tokens();

  /** Only words that did not stay where they stood have a place for each letter. */
  @Test
  void oneRareSignLeavesTheNextWindowsOnTheShortWay() {
    assertTrue(isSpread(fold("قال … ﻻ خلاف")));
    assertFalse(isSpread(fold("دخل القطار المحطة")));
    assertTrue(isSpread(fold("خرج … ﻻ")));
  }

  /** Words of a few units are folded in another way where all units are in their places. */
  @Test
  void shortWordsAreFoldedAsOthersAre() {
    long seed = Long.getLong("fihrist.seed", 20261125);
    int texts = Boolean.getBoolean("fihrist.nightly") ? 5_000_000 : 50_000;
    Random random = new Random(seed);
    String units = "ابتلويرئئءء\u0651\u064Eـآؤ\u065412,.  \n";
    int marked = 0;
    for (int n = 0; n < texts; n++) {
      StringBuilder text = new StringBuilder("ب");
      for (int left = 1 + random.nextInt(12); left > 0; left--) {
        text.append(units.charAt(random.nextInt(units.length())));
      }
      folder.reset();
      List<String> words = words(window(text.toString(), false));
      marked += isSpread(0) ? 1 : 0;
      folder.reset();
      List<String> expected = words(window(text.toString(), true));
      assertEquals(expected, words, () -> "seed " + seed + ", " + text);
    }
    assertTrue(marked > texts / 4, "only " + marked + " marked words");
  }

  @Test
  void oneRareSignLeavesTheWordsAroundOnTheShortWay() {
    String words = "دخل القطار المحطة من الشرق ثم وقف ساعة في المدينة ";
    int last = fold(words + "… " + words);
    assertFalse(isSpread(0));
    assertTrue(isSpread(10));
    assertFalse(isSpread(last));
  }

  /** What is not rewritten, as it folds alone, would be the same when it were. */
  @Test
  void unitsThatFoldAloneFoldAsWhenAllIsRewritten() {
    long seed = Long.getLong("fihrist.seed", 20261125);
    int texts = Boolean.getBoolean("fihrist.nightly") ? 2_000_000 : 20_000;
    Random random = new Random(seed);
    Rewriter rewriter = new Rewriter();
    Window rewritten = new Window();
    for (int n = 0; n < texts; n++) {
      String text = ofAnyAlphabet(random);
      folder.reset();
      List<String> words = words(window(text, false));
      rewriter.rewrite(window(text, false), rewritten);
      WordFolder whole = new WordFolder(100);
      tokens.clear();
      whole.begin(rewritten, tokens);
      whole.fold(rewritten);
      List<String> expected = words();
      if (text.codePoints().noneMatch(c -> Character.isSupplementaryCodePoint(c))) {
        assertEquals(expected, words, () -> "seed " + seed + ", " + text);
      } else {
        assertEquals(expected.size(), words.size(), () -> "seed " + seed + ", " + text);
      }
    }
  }

  private static String ofAnyAlphabet(Random random) {
    String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(random.nextInt(8) == 0 ? 150 : 20); left > 0; left--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private int fold(String text) {
    assertEquals(text.split("[ …]+").length, words(window(text, false)).size());
    return tokens.count - 1;
  }

  private static Window window(String text, boolean mapped) {
    Window window = new Window();
    window.reset(0);
    if (mapped) {
      window.resetMapped();
    }
    for (int i = 0; i < text.length(); i++) {
      window.ensure(1);
      window.chars[window.length] = text.charAt(i);
      if (mapped) {
        window.addMapped(text.charAt(i), i, i + 1);
      } else {
        window.length++;
      }
    }
    return window;
  }

  /** The words with their places, and the signs before them. */
  private List<String> words(Window window) {
    tokens.clear();
    folder.fold(window, tokens);
    return words();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (int t = 0; t < tokens.count; t++) {
      StringBuilder word = new StringBuilder(tokens.isStopped(t) ? "| " : "");
      for (int i = 0; i < tokens.length[t]; i++) {
        word.append(tokens.letters[tokens.first[t] + i]).append('@').append(tokens.place(t, i));
      }
      words.add(word + " to " + tokens.end(t) + ", second " + tokens.doubledAt(t));
    }
    return words;
  }

  private boolean isSpread(int t) {
    return (tokens.info[t] & Tokens.SPREAD) != 0;
  }
}
