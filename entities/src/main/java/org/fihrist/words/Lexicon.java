package org.fihrist.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fihrist.text.ArabicChars;

/**
 * A vocabulary of phrases: a hash table of folded words, and a trie of word numbers over it. Words
 * are compared without their article; whether a word of a phrase must, may or must not have one is
 * part of the phrase. Immutable after {@link #load}, lookups allocate nothing.
 *
 * <p>A vocabulary file holds one group a line: category, value, optionally a region or name that
 * starts with {@code @}, then phrases separated by {@code |}. A word written with the article needs
 * it, one written without may have it, one after {@code -} must not have it.
 */
public final class Lexicon {

  private static final Sense[] NONE = {};
  private static final int TABLE_SIZE = 1 << 13;

  /* Letters that proclitics and the article may have before the word, and marks among them. */
  private static final int LONGEST_PREFIX = 5;

  /* 32 bits for each word of the vocabulary that is usual. */
  private static final int FILTER_MASK = (1 << 17) - 1;

  private static final String ARTICLE = "" + ArabicChars.ALEF + ArabicChars.LAM;

  private final String[] table = new String[TABLE_SIZE];
  private final int[] ids = new int[TABLE_SIZE];
  private final long[] filter = new long[(FILTER_MASK + 1) >>> 6];
  private final List<String> names = new ArrayList<>();
  private int words;
  private boolean[] triggers = new boolean[64];
  private final List<int[]> triggerPhrases = new ArrayList<>();

  private final PhraseTrie trie = new PhraseTrie();

  private Lexicon() {}

  /**
   * Reads vocabulary files.
   *
   * @param owner the class in whose package the files are
   * @param files names of resource files
   * @return the vocabulary
   * @throws IllegalStateException if a file is missing or a line is not in the format
   */
  public static Lexicon load(Class<?> owner, String... files) {
    Lexicon lexicon = new Lexicon();
    for (String file : files) {
      lexicon.read(owner, file);
    }
    lexicon.trie.finish();
    lexicon.finishTriggers();
    return lexicon;
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

  private void read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
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
  }

  private void addLine(String line, String place) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalStateException(place + ": expected category, value and phrases");
    }
    Category category = Category.valueOf(line.substring(0, first));
    boolean named = line.startsWith("name ", first + 1);
    int value = named ? names.size() : Integer.parseInt(line, first + 1, second, 10);
    String phrases = line.substring(second + 1);
    if (phrases.startsWith("@")) {
      int end = phrases.indexOf(' ');
      if (named) {
        names.add(phrases.substring(1, end));
      }
      phrases = phrases.substring(end + 1);
    }
    for (String phrase : split(phrases, '|')) {
      addPhrase(split(phrase.strip(), ' '), category, value);
    }
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private void addPhrase(List<String> phrase, Category category, int value) {
    int[] keys = new int[phrase.size()];
    int[] articles = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String written = phrase.get(i);
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
    int hash = hashOfFolded(word);
    int slot = slot(hash);
    while (table[slot] != null && !table[slot].equals(word)) {
      slot = (slot + 1) & (TABLE_SIZE - 1);
    }
    if (table[slot] == null) {
      if (words == TABLE_SIZE / 2) {
        throw new IllegalStateException("vocabulary over " + words + " words");
      }
      table[slot] = word;
      fill(hash);
      ids[slot] = words++;
      if (words >= triggers.length) {
        triggers = Arrays.copyOf(triggers, 2 * triggers.length);
      }
    }
    return ids[slot];
  }

  /* The hash of a word as it is compared, which each of its letters is already. */
  private static int hashOfFolded(String word) {
    int hash = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 13)) & (TABLE_SIZE - 1);
  }

  /**
   * The number of the word in a part of a text.
   *
   * @param text any text
   * @param start offset of the word
   * @param end offset after it
   * @return the word's number, or -1 when it is not in the vocabulary
   */
  public int find(CharSequence text, int start, int end) {
    int slot = slot(hash(text, start, end));
    while (table[slot] != null) {
      if (matches(table[slot], text, start, end)) {
        return ids[slot];
      }
      slot = (slot + 1) & (TABLE_SIZE - 1);
    }
    return -1;
  }

  /* From the last letter to the first, so that one pass gives the hashes of all endings. */
  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    char last = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      char letter = Folding.compared(c);
      if (letter == 0) {
        continue;
      }
      if (Folding.isLamAlef(c) && last != ArabicChars.ALEF) {
        hash = 31 * hash + ArabicChars.ALEF;
      } else if (letter == ArabicChars.ALEF && last == ArabicChars.ALEF) {
        continue;
      }
      hash = 31 * hash + letter;
      last = letter;
    }
    return hash;
  }

  /**
   * Whether a written word may be one of the vocabulary behind proclitics and the article, or two
   * words written as one. One pass and few table reads; no word of the vocabulary is missed.
   *
   * @param text any text
   * @param start offset of the word
   * @param end offset after it
   * @return false only when {@link WordForms} would find nothing in the word
   */
  boolean isPossible(CharSequence text, int start, int end) {
    int hash = 0;
    char last = 0;
    int beginnings = Math.min(start + LONGEST_PREFIX, end - 1);
    boolean possible = false;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      char letter = Folding.compared(c);
      if (letter == 0) {
        possible |= i <= beginnings;
        continue;
      }
      if (Folding.isLamAlef(c) && last != ArabicChars.ALEF) {
        hash = 31 * hash + ArabicChars.ALEF;
      } else if (letter == ArabicChars.ALEF && last == ArabicChars.ALEF) {
        continue;
      }
      boolean article = letter == ArabicChars.ALEF && last == ArabicChars.LAM;
      possible |= article && i >= start + 3 && i + 3 < end;
      hash = 31 * hash + letter;
      last = letter;
      possible |= i <= beginnings && isFilled(hash);
    }
    return possible;
  }

  private boolean isFilled(int hash) {
    int bit = (hash ^ (hash >>> 15)) & FILTER_MASK;
    return (filter[bit >>> 6] & (1L << bit)) != 0;
  }

  private void fill(int hash) {
    int bit = (hash ^ (hash >>> 15)) & FILTER_MASK;
    filter[bit >>> 6] |= 1L << bit;
  }

  private static boolean matches(String word, CharSequence text, int start, int end) {
    int at = 0;
    char last = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char letter = Folding.compared(c);
      if (letter == 0) {
        continue;
      }
      if (letter == ArabicChars.ALEF && last == ArabicChars.ALEF) {
        continue;
      }
      if (at == word.length() || word.charAt(at++) != letter) {
        return false;
      }
      last = letter;
      if (Folding.isLamAlef(c)) {
        if (at == word.length() || word.charAt(at++) != ArabicChars.ALEF) {
          return false;
        }
        last = ArabicChars.ALEF;
      }
    }
    return at == word.length();
  }

  /**
   * Whether an expression may need this word: each has at least one such.
   *
   * @param word a word's number
   * @return true when the words around are worth reading
   */
  public boolean isTrigger(int word) {
    return triggers[word];
  }

  /**
   * The readings of the longest phrase and its beginnings.
   *
   * @param tokens the tokens
   * @param at index of the first token
   * @return the readings, longest first; not to be changed
   */
  Sense[] senses(Tokens tokens, int at) {
    int node = 0;
    Sense[] best = NONE;
    for (int i = at; i < tokens.size() && tokens.isWord(i); i++) {
      if (i > at && tokens.proclitics(i) != 0) {
        break;
      }
      node = trie.next(node, tokens.word(i), tokens.hasArticle(i));
      if (node < 0) {
        break;
      }
      Sense[] here = trie.senses(node);
      best = here.length > 0 ? here : best;
    }
    return best;
  }

  /**
   * The name that a line gave with {@code @}.
   *
   * @param value the value of a sense whose line has the value {@code name}
   * @return the name
   */
  public String name(int value) {
    return names.get(Objects.checkIndex(value, names.size()));
  }
}
