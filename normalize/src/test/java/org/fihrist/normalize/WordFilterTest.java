package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFilterTest {

  private static boolean mayContain(WordFilter filter, String word) {
    String text = "س" + word + "س";
    return filter.mayContain(text.toCharArray(), 1, 1 + word.length());
  }

  @Test
  void neverMissesAWordOfItsList() {
    List<String> words = WordTable.read("spellings.txt").words();
    assertFalse(words.isEmpty());
    WordFilter filter = new WordFilter();
    words.forEach(filter::add);
    for (String word : words) {
      assertTrue(mayContain(filter, word), word);
    }
  }

  @Test
  void letsFewOtherWordsPass() {
    WordFilter filter = new WordFilter();
    WordTable.read("spellings.txt").words().forEach(filter::add);
    int passed = 0;
    for (char first = 'ا'; first <= 'غ'; first++) {
      for (char second = 'ا'; second <= 'غ'; second++) {
        passed += mayContain(filter, "" + first + second + "كتاب") ? 1 : 0;
      }
    }
    int few = passed;
    assertTrue(few < 20, () -> few + " words pass");
  }

  @Test
  void knowsNoWordOfOneLetter() {
    assertFalse(mayContain(new WordFilter(), "و"));
    assertFalse(mayContain(new WordFilter(), ""));
  }
}
