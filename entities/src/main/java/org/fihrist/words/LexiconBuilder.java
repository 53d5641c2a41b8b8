package org.fihrist.words;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.ArabicChars;

/**
 * Compiles vocabulary files, which hold one group a line: category, value, optionally a region or
 * name that starts with {@code @}, then phrases separated by {@code |}. A word written with the
 * article needs it, one written without may have it, one after {@code -} must not have it, and one
 * after {@code =} is taken as it is.
 */
final class LexiconBuilder {

  private static final String ARTICLE = "" + ArabicChars.ALEF + ArabicChars.LAM;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> triggerPhrases = new ArrayList<>();
  private final PhraseTrieBuilder trie = new PhraseTrieBuilder();
  private final boolean[] triggers = new boolean[Lexicon.MAX_WORDS];

  /**
   * Adds a vocabulary file.
   *
   * @param file name of a resource beside this class
   * @throws IllegalStateException if the file is missing or a line is not in the format
   */
  LexiconBuilder read(String file) {
    try (InputStream in = LexiconBuilder.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("vocabulary " + file + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          addLine(line, file + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("vocabulary " + file + " cannot be read", e);
    }
    return this;
  }

  /** Adds the line at a place, by which an error names it. */
  void addLine(String line, String place) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalStateException(place + ": expected category, value and phrases");
    }
    Category category = category(line.substring(0, first), place);
    boolean named = line.startsWith("name ", first + 1);
    int value = named ? names.size() : number(line.substring(first + 1, second), place);
    String phrases = line.substring(second + 1);
    if (phrases.startsWith("@")) {
      int end = phrases.indexOf(' ');
      if (named) {
        names.add(phrases.substring(1, end));
      }
      phrases = phrases.substring(end + 1);
    }
    for (String phrase : phrases.split("\\|")) {
      addPhrase(phrase.strip().split(" "), category, value);
    }
  }

  private static Category category(String name, String place) {
    try {
      return Category.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + ": no such category: " + name, e);
    }
  }

  private static int number(String digits, String place) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(place + ": no number: " + digits, e);
    }
  }

  private void addPhrase(String[] phrase, Category category, int value) {
    int[] keys = new int[phrase.length];
    int[] articles = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String written = phrase[i];
      boolean forbidden = written.startsWith("-");
      boolean whole = written.startsWith("=");
      String word = Folding.fold(forbidden || whole ? written.substring(1) : written);
      boolean article = !whole && word.startsWith(ARTICLE) && word.length() > 3;
      keys[i] = intern(article ? word.substring(2) : word);
      articles[i] = article ? 2 : forbidden || whole ? 1 : 3;
    }
    trie.add(keys, articles, new Sense(category, value, keys.length));
    if (isTrigger(category, value) && keys.length == 1) {
      triggers[keys[0]] = true;
    } else if (isTrigger(category, value)) {
      triggerPhrases.add(keys);
    }
  }

  /* Feminine ordinals may be hours, thousands years; the current may be this month; a number before
   * Greenwich, the first zone, is a time. */
  private static boolean isTrigger(Category category, int value) {
    return category.isTrigger()
        || category == Category.ZONE && value == 0
        || category == Category.ORDINAL && value > 100
        || category == Category.RELATIVE && Math.abs(value) <= 1
        || category == Category.SCALE && value < 40;
  }

  private int intern(String word) {
    Integer known = words.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    if (words.size() > Lexicon.MAX_WORDS) {
      throw new IllegalStateException("vocabulary over " + Lexicon.MAX_WORDS + " words: " + word);
    }
    return words.size() - 1;
  }

  /* One word of a phrase is enough to look at all of it; the last is seldom a preposition. */
  private void finishTriggers() {
    for (int[] phrase : triggerPhrases) {
      boolean seen = false;
      for (int word : phrase) {
        seen |= triggers[word];
      }
      triggers[phrase[phrase.length - 1]] |= !seen;
    }
    triggerPhrases.clear();
  }

  /** The vocabulary as {@link Lexicon} opens it. */
  byte[] compile() {
    finishTriggers();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(Lexicon.MAGIC);
      writeWords(out);
      trie.write(out);
      out.writeInt(names.size());
      for (String name : names) {
        out.writeUTF(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void writeWords(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    int end = 0;
    for (String word : words.keySet()) {
      out.writeInt(end);
      end += word.length();
    }
    out.writeInt(end);
    out.writeChars(String.join("", words.keySet()));
    for (int word = 0; word < words.size(); word++) {
      out.writeBoolean(triggers[word]);
    }
  }
}
