package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
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
        assertEquals(
            term.toString(),
            ArabicNormalizer.SEARCH.normalize(span.of(text)),
            () -> message + text);
      }
    }
  }
}
