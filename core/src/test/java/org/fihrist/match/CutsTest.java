package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parted where {@link Cuts} allows, a text has the words that it has as a whole. */
class CutsTest {

  private static final String[] ALPHABETS = {
    "ابوي  لل١٢3ءئـ\u064E\u0654\u200Fپ\u06DDﷺﻻAbé½‥,،..!؛\"-\n\r\t\u00A0😀дҎ\u0915\u093F\u094D\u1100\u1161",
    "12345,,,,  . ب!\"",
    "1,  ",
    "ab..1 \u0628\u0644",
  };

  private static String text(Random random) {
    String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
    StringBuilder text = new StringBuilder();
    for (int left = 2 + random.nextInt(24); left > 0; left--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** The words with their places, and the signs before them. */
  private static List<String> words(String text, int cut) {
    Folder folder = new Folder(100);
    List<String> words = new ArrayList<>();
    add(folder, text, 0, cut, words);
    add(folder, text, cut, text.length(), words);
    return words;
  }

  private static void add(Folder folder, String text, int from, int to, List<String> words) {
    Tokens tokens = new Tokens();
    folder.fold(window(text, from, to), tokens);
    for (int t = 0; t < tokens.count; t++) {
      StringBuilder word = new StringBuilder(tokens.isStopped(t) ? "| " : "");
      for (int i = 0; i < tokens.length[t]; i++) {
        word.append(tokens.letters[tokens.first[t] + i]).append('@').append(tokens.place(t, i));
      }
      words.add(word + " to " + tokens.end(t) + ", second " + tokens.doubledAt(t));
    }
  }

  private static Window window(String text, int from, int to) {
    Window window = new Window();
    window.reset(from);
    window.ensure(to - from);
    text.getChars(from, to, window.chars, 0);
    window.length = to - from;
    return window;
  }

  @Test
  void partsHaveTheWordsOfTheWhole() {
    long seed = Long.getLong("fihrist.seed", 20261126);
    int texts = Boolean.getBoolean("fihrist.nightly") ? 5_000_000 : 50_000;
    Random random = new Random(seed);
    int cuts = 0;
    for (int n = 0; n < texts; n++) {
      String text = text(random);
      List<String> whole = words(text, 0);
      for (int i = 2; i < text.length(); i++) {
        if (Cuts.isCut(text.toCharArray(), i, text.length())) {
          int at = i;
          assertEquals(whole, words(text, i), () -> "seed " + seed + ", " + at + " of " + text);
          cuts++;
        }
      }
    }
    assertTrue(cuts > texts, "only " + cuts + " cuts");
  }

  private static boolean isCut(String before, String after) {
    String text = before + after;
    return Cuts.isCut(text.toCharArray(), before.length(), text.length());
  }

  @Test
  void textsWithoutNewsCanBeParted() {
    assertTrue(isCut("ـ ", "ـ "), "tatweel between spaces");
    assertTrue(isCut("1,2,", "1,2,"), "no number");
    assertTrue(isCut("12,345 ", "67,890"), "numbers");
    assertTrue(isCut("ب ", "ﻻ"), "a ligature");
    assertTrue(isCut("a-", "b"), "a dash");
    assertTrue(isCut("a.b", ".c"), "initials");
  }

  @Test
  void numbersAreNotParted() {
    assertFalse(isCut("1,234,", "567"), "one number");
    assertFalse(isCut("1,2,", "345"), "what follows may be a number");
    assertFalse(isCut("1,234 ,!", "5"), "a comma that is drawn to the number");
    assertFalse(isCut("a,", "5,123"), "a comma before a number");
  }
}
