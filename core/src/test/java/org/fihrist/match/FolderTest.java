package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FolderTest {

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
