package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

/**
 * Held to Lucene's tokenizer, token by token with all attributes. Lucene loses the tokens before
 * half a surrogate pair that ends a text, so it is given such a text with a space after it.
 */
class WordTokenizerTest {

  private static final boolean NIGHTLY = Boolean.getBoolean("fihrist.nightly");
  private static final long SEED = 20_260_101;

  private final StandardTokenizer lucene = new StandardTokenizer();
  private final WordTokenizer ours = new WordTokenizer();

  @Test
  void readsEveryUnitInEveryPlaceAsLuceneDoes() throws IOException {
    List<String> places =
        List.of(
            "#",
            "كتب#كتب",
            "كتب #كتب",
            "كتب# كتب",
            "1#2",
            "1 #2",
            "كتب#2",
            "a#b",
            "كتب.#ا",
            " #\u064Eكتب",
            "كتب #\u200Dكتب",
            "#\uFE0F\u20E3",
            "كتب!#",
            "##");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      StringBuilder text = new StringBuilder();
      for (String place : places) {
        text.append(place.replace('#', (char) c)).append(' ');
      }
      check(text.toString());
    }
  }

  @Test
  void readsPairsOfUnitsAsLuceneDoes() throws IOException {
    String units =
        "ب1a \n.,:;'\"!()-/_#*@%\u060C\u061B\u0640\u064E\u200C\u200D\uFE0F\u05D0\u2019\u00B7";
    for (char first : units.toCharArray()) {
      for (char second : units.toCharArray()) {
        for (char third : units.toCharArray()) {
          check("ب" + first + second + third + "ب");
          check("1" + first + second + third + "2");
        }
      }
    }
  }

  @Test
  void readsRandomTextsAsLuceneDoes() throws IOException {
    for (String text : new ArabicLikeText(SEED).texts(NIGHTLY ? 3_000_000 : 30_000, 60)) {
      check(text);
    }
  }

  /** Lucene itself reads these in other ways when a read ends in half a pair. */
  @Test
  void readsHalfAPairThatComesInTricklesAsInOne() throws IOException {
    for (int length = 0; length < 60; length++) {
      check("ب".repeat(length) + "中\"\uD83D\uD83C\uDFFDب");
      check("ب".repeat(length) + " क\uD83D\uD83C\uDFFDب");
    }
  }

  @Test
  void readsLongTextsAsLuceneDoes() throws IOException {
    for (String text : new ArabicLikeText(SEED).texts(60, 30_000)) {
      check(text);
    }
  }

  @Test
  void cutsLongWordsAsLuceneDoes() throws IOException {
    for (int length : List.of(199, 200, 201, 254, 255, 256, 511, 4094, 4095, 4096, 10_000)) {
      for (String end : List.of("", " ", ".", ". ", ".ب", "\u064E", "\u064E ب", " ب", "\n")) {
        check("ب".repeat(length) + end);
        check("ب ".repeat(40) + "1".repeat(length) + end);
        check(" ".repeat(length) + "ب" + end);
        check("ا\u064E".repeat(length) + end);
      }
    }
  }

  @Test
  void keepsItsBuffersForTheNextText() throws IOException {
    String text = "كتب 1.5 (ولد) a_b. ".repeat(50);
    for (int length = 0; length < text.length(); length++) {
      check(text.substring(0, length));
    }
  }

  private void check(String text) throws IOException {
    List<String> expected = expected(text);
    check(expected, tokens(ours, new StringReader(text)), text);
    check(expected, tokens(ours, new Trickle(text)), text);
  }

  private List<String> expected(String text) throws IOException {
    boolean half = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    List<String> tokens = tokens(lucene, new StringReader(half ? text + " " : text));
    if (half) {
      tokens.set(tokens.size() - 1, "end " + text.length() + " 0");
    }
    return tokens;
  }

  private static void check(List<String> expected, List<String> tokens, String text) {
    for (int i = 0; i < Math.min(expected.size(), tokens.size()); i++) {
      assertEquals(expected.get(i), tokens.get(i), text);
    }
    assertEquals(expected.size(), tokens.size(), text);
  }

  private static List<String> tokens(Tokenizer tokenizer, Reader reader) throws IOException {
    CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);
    PositionIncrementAttribute increment = tokenizer.getAttribute(PositionIncrementAttribute.class);
    List<String> tokens = new ArrayList<>();
    tokenizer.setReader(reader);
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      tokens.add(
          term
              + " "
              + offset.startOffset()
              + " "
              + offset.endOffset()
              + " "
              + type.type()
              + " "
              + increment.getPositionIncrement());
    }
    tokenizer.end();
    tokens.add("end " + offset.endOffset() + " " + increment.getPositionIncrement());
    tokenizer.close();
    return tokens;
  }

  /** Gives a text by a few units at a time. */
  private static final class Trickle extends Reader {

    private final Random random = new Random(SEED);
    private final StringReader text;

    Trickle(String text) {
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      return text.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
