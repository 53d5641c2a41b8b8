package org.fihrist.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** News texts from a file of JSON Lines, and the words in them. */
final class NewsTexts {

  private static final String PROPERTY = "fihrist.corpus";

  /** What {@code benchmarks/run} sets. */
  private static final String TEXT = "fihrist.text";

  private NewsTexts() {}

  /** The texts of the file that one of the system properties names. */
  static List<String> load() throws IOException {
    String file = System.getProperty(PROPERTY, System.getProperty(TEXT));
    if (file == null) {
      throw new IllegalStateException(
          "set -D" + PROPERTY + " to a file of JSON Lines whose field \"text\" holds news texts");
    }
    return load(Path.of(file));
  }

  /** The values of the field {@code text}, a line each. */
  static List<String> load(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(Files.newBufferedReader(file))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("text")) {
          parser.nextToken();
          texts.add(parser.getText());
        }
      }
    }
    return texts;
  }

  /** Where each Arabic word of a text starts and ends, by twos. */
  static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && org.fihrist.text.ArabicChars.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        words.add(new int[] {i, end});
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  /** How often each word stands in the texts. */
  static TreeMap<String, Integer> count(List<String> texts) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (int[] word : words(text)) {
        counts.merge(text.substring(word[0], word[1]), 1, Integer::sum);
      }
    }
    return counts;
  }
}
