package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.fihrist.repair.BuiltInLexicon;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  @Property(tries = 300)
  void findsWhatAMapOfKeysHas(
      @ForAll @Size(max = 40)
          Set<@CharRange(from = '\u0621', to = '\u0629') @StringLength(max = 3) String> words,
      @ForAll @CharRange(from = '\u0621', to = '\u0629') @Chars({'\u0640', '\u064E', '.'})
          String text) {
    Map<String, Integer> byKey = new HashMap<>();
    words.forEach(word -> byKey.put(WordKey.of(word), byKey.size() + 1));
    WordClasses classes = new WordClasses(byKey);
    for (int start = 0; start < text.length(); start++) {
      for (int end = start; end <= Math.min(text.length(), start + 5); end++) {
        String key = WordKey.of(text.substring(start, end));
        assertEquals(byKey.getOrDefault(key, 0), classes.of(text, start, end));
      }
    }
  }

  @Test
  void aConjunctionBeforeAContextWordDoesNotMatter() {
    ContextWords context = ContextWords.instance();
    assertEquals(ContextWords.TITLE, classes("الرئيس") & ContextWords.TITLE);
    assertEquals(ContextWords.TITLE, classes("وَالرئيس") & ContextWords.TITLE);
    assertEquals(0, classes("وو"));
    assertEquals(0, context.classesOf("", 0, 0));
  }

  private static int classes(String word) {
    return ContextWords.instance().classesOf("قال " + word + " أمس", 4, 4 + word.length());
  }

  @Test
  void aRangeOfAnotherTextIsLookedUpAnew() {
    OrdinaryWords words = new OrdinaryWords(BuiltInLexicon.instance());
    String[] texts = {"على", "قطر", "طوكيو", "كتاب", "على"};
    for (String text : texts) {
      OrdinaryWords fresh = new OrdinaryWords(BuiltInLexicon.instance());
      int end = text.length();
      assertEquals(fresh.isFunctionWord(text, 0, end), words.isFunctionWord(text, 0, end), text);
      assertEquals(fresh.ordinaryCost(text, 0, end), words.ordinaryCost(text, 0, end), text);
      assertEquals(fresh.isCommon(text, 0, end), words.isCommon(text, 0, end), text);
    }
  }
}
