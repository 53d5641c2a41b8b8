package org.fihrist.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.fihrist.entities.Gazetteer;

/**
 * The text that benchmarks read: a file named by {@code -Dfihrist.text} (plain, or JSON Lines with
 * a {@code text}), else made-up news of frequent words with a name about every twelve words. Always
 * the same for the same file or seed.
 */
final class NewsText {

  private static final int LENGTH = 4 << 20;
  private static final int WORDS_A_NAME = 12;
  private static final int WORDS_A_SENTENCE = 25;
  private static final String VOWELS = "\u064E\u064F\u0650\u0652";
  private static final String TEXT_MEMBER = "\"text\": \"";

  private NewsText() {}

  /** News as newspapers write it, some millions of characters. */
  static String news() {
    String file = System.getProperty("fihrist.text");
    return file == null ? generated() : read(Path.of(file));
  }

  /** The same with a vowel after each letter. */
  static String vowelled() {
    String news = news();
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(news.length() * 2);
    for (int i = 0; i < news.length(); i++) {
      char c = news.charAt(i);
      text.append(c);
      if (Character.isLetter(c) && c >= '\u0621' && c <= '\u064A') {
        text.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
    }
    return text.toString();
  }

  private static String read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      StringBuilder text = new StringBuilder();
      for (String line = lines.readLine();
          line != null && text.length() < LENGTH;
          line = lines.readLine()) {
        text.append(line.startsWith("{") ? textMember(line) : line).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textMember(String line) {
    int start = line.indexOf(TEXT_MEMBER) + TEXT_MEMBER.length();
    int end = line.lastIndexOf('"');
    return line.substring(start, end)
        .replace("\\n", "\n")
        .replace("\\\"", "\"")
        .replace("\\\\", "\\");
  }

  private static String generated() {
    List<String> words = words();
    List<String> names = Gazetteer.builtIn().entries().stream().map(Gazetteer.Entry::name).toList();
    Random random = new Random(42);
    StringBuilder text = new StringBuilder(LENGTH + 100);
    for (int i = 1; text.length() < LENGTH; i++) {
      boolean name = random.nextInt(WORDS_A_NAME) == 0;
      text.append(name ? names.get(random.nextInt(names.size())) : zipf(words, random));
      text.append(i % WORDS_A_SENTENCE == 0 ? ". " : " ");
    }
    return text.toString();
  }

  /** A word whose rank is as likely as its inverse. */
  private static String zipf(List<String> words, Random random) {
    double rank = Math.exp(random.nextDouble() * Math.log(words.size() + 1.0)) - 1;
    return words.get((int) rank);
  }

  private static List<String> words() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NewsText.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
