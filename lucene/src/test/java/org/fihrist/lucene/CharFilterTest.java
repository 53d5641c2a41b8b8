package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;
import org.junit.jupiter.api.Test;

final class CharFilterTest {

  @Test
  void aTokenCoversItsVowels() throws IOException {
    assertEquals(
        List.of("المدرسه=المَدْرَسَة", "كبيره=كبيرةٌ"), tokens("المَدْرَسَة كبيرةٌ ", "SEARCH"));
  }

  @Test
  void aTokenEndsWhereItsWordEndsBeforeADeletedSpace() throws IOException {
    assertEquals(List.of("اكتمل=اكتمل", "بدا=بدأ"), tokens("اكتمل  . بدأ", "SEARCH"));
  }

  @Test
  void trimmedEdgesBelongToNoToken() throws IOException {
    assertEquals(List.of("نص=نص"), tokens(" \u200E نص \n ", "CLEAN"));
  }

  /** Tokenizers ask for offsets once, or many times; some ask for the end before all others. */
  @Test
  void theFinalOffsetIsTheWholeInputForEveryTokenizer() throws IOException {
    for (String text : List.of(" نصّ قصير \n ", "نصُّ", "نص. ", " ", "أ$ ", "نصٌ ")) {
      for (String profile : List.of("CLEAN", "SEARCH")) {
        assertFinalOffset(text, profile, new StandardTokenizer());
        assertFinalOffset(text, profile, new WhitespaceTokenizer());
        assertFinalOffset(text, profile, new KeywordTokenizer());
        assertFinalOffset(text, profile, new NGramTokenizer(1, 3));
        assertFinalOffset(text, profile, new PatternTokenizer(Pattern.compile("\\s"), -1));
      }
    }
  }

  private static void assertFinalOffset(String text, String profile, Tokenizer tokenizer)
      throws IOException {
    try (tokenizer) {
      tokenizer.setReader(filter(text, profile));
      OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        assertTrue(offsets.endOffset() <= text.length());
      }
      tokenizer.end();
      assertEquals(text.length(), offsets.endOffset(), text + " by " + tokenizer);
    }
  }

  @Test
  void repairedWordsHaveTheirOwnLetters() throws IOException {
    BoundaryRepairer repairer =
        BoundaryRepairer.builder()
            .knownWords(List.of("الولايات المتحدة", "روسيا", "إيران"))
            .build();
    String text = "قالت الولاياتالمتحدة لروسيا";
    Reader reader = new WordBoundaryRepairCharFilter(new StringReader(text), repairer);
    assertEquals(
        List.of("قالت=قالت", "الولايات=الولايات", "المتحدة=المتحدة", "لروسيا=لروسيا"),
        tokens(text, reader));
  }

  @Test
  void bothInOneGiveTheTextOfBoth() throws IOException {
    BoundaryRepairer repairer = BoundaryRepairer.builtIn();
    List<String> texts = new ArrayList<>(new ArabicLikeText(11).texts(2_000, 80));
    texts.add("قالت الولاياتالمتحدةُ و روسيا");
    for (String text : texts) {
      Reader repaired = new WordBoundaryRepairCharFilter(new StringReader(text), repairer);
      Reader both = new ArabicCleanCharFilter(repaired, Profiles.named("SEARCH"));
      Reader one = new RepairedSearchCharFilter(new StringReader(text), repairer);
      assertEquals(read(both), read(one), text);
    }
  }

  private static String read(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }

  private static List<String> tokens(String text, String profile) throws IOException {
    return tokens(text, filter(text, profile));
  }

  private static Reader filter(String text, String profile) {
    ArabicNormalizer normalizer = Profiles.named(profile);
    return new ArabicCleanCharFilter(new StringReader(text), normalizer);
  }

  /** Each token with the slice of the text that its offsets cover. */
  private static List<String> tokens(String text, Reader reader) throws IOException {
    List<String> found = new ArrayList<>();
    try (Tokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(reader);
      CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        found.add(term + "=" + text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      tokenizer.end();
    }
    return found;
  }
}
