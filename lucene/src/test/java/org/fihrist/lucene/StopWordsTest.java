package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.junit.jupiter.api.Test;

/** Held to Lucene's set of words. */
class StopWordsTest {

  private final CharArraySet set = ArabicAnalyzer.getDefaultStopSet();
  private final StopWords words = new StopWords(set);

  @Test
  void knowsEachOfItsWords() {
    assertTrue(set.size() > 100);
    for (Object word : set) {
      char[] letters = (char[]) word;
      assertTrue(words.contains(letters, letters.length), new String(letters));
    }
  }

  @Test
  void knowsNoOtherWord() {
    char[] word = new char[6];
    for (String text : new ArabicLikeText(7).texts(100_000, 4)) {
      int length = Math.min(word.length, text.length());
      text.getChars(0, length, word, 0);
      assertEquals(set.contains(word, 0, length), words.contains(word, length), text);
    }
    assertEquals(set.contains(""), words.contains(word, 0));
  }
}
