package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fihrist.text.ArabicText;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

/**
 * What a search engine highlights: the slice of the source that a token of the SEARCH text maps to
 * normalizes to that token.
 */
class HighlightTest {

  /** What damaged text has between its letters, and what a tokenizer sees as no letter. */
  private static final String[] DAMAGE = {
    " ",
    "  ",
    "\n",
    "\u00A0",
    "ـ",
    "ــ",
    "\u064E",
    "\u0651\u064E",
    "\u200F",
    "\u200C",
    "\u00AD",
    "،",
    ".",
    " ،",
    " .",
    "(",
    ")",
    " (",
    "«",
    "»",
    "\"",
    "٪",
    "–",
    "…",
    "\uFEFF",
    "ﷺ",
    "\u202B",
  };

  @Test
  void everyTokensSliceNormalizesToTheToken() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text = ArabicText.news(random, 30);
      check(random.nextBoolean() ? text : ArabicText.vowelled(text, random), "seed " + seed);
    }
  }

  @Test
  void everyTokenOfDamagedTextToo() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(ArabicText.news(random, 30));
      for (int damage = random.nextInt(8); damage > 0; damage--) {
        text.insert(random.nextInt(text.length()), DAMAGE[random.nextInt(DAMAGE.length)]);
      }
      check(text.toString(), "seed " + seed);
    }
  }

  @Test
  void everyTokenOfTheFoundingArticleToo() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      for (Path file : files.toList()) {
        check(Files.readString(file), file.toString());
      }
    }
  }

  @Test
  void everyTokenOfMarkedUpTextToo() throws IOException {
    check("\u200Fأعلنَ المديـر العامّ ( أمس ) ،أنّ « المشروع »سيبدأ عام ١٤٤٥هـ .", "");
    check("وصل\u202Fالوفد الى ﺍﻟﻘﺎﻫﺮﺓ ، وقال:نعم٪ بنسبة 50 % فقط", "");
    check("شَيْـً\u0654ا كَـتَـبَ\u200E مـــن است\u00ADعمال Café \uFF21", "");
  }

  private static void check(String text, String message) throws IOException {
    MappedText search = ArabicNormalizer.SEARCH.apply(text);
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new StringReader(search.toString()));
      tokens.reset();
      while (tokens.incrementToken()) {
        Span span = search.toOriginal(new Span(offsets.startOffset(), offsets.endOffset()));
        String slice = span.of(text).toString();
        String normalized = ArabicNormalizer.SEARCH.normalize(slice);
        if (slice.indexOf('ﷺ') >= 0) {
          // Each word of a symbol comes from the whole symbol and what is written on to it.
          assertTrue(normalized.contains(term.toString()), () -> message + text);
        } else {
          assertEquals(term.toString(), normalized, () -> message + text);
        }
      }
    }
  }
}
