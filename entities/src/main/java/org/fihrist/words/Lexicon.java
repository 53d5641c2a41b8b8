package org.fihrist.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.fihrist.text.ArabicChars;

/**
 * A vocabulary of phrases: a hash table of folded words, and a trie of word numbers over it. Words
 * are compared without their article; whether a word of a phrase must, may or must not have one is
 * part of the phrase. Immutable, look-ups allocate nothing.
 *
 * <p>{@link LexiconBuilder} makes the file when the module is built:
 *
 * <pre>
 * magic, number of words
 * offset of each word's letters and of their end, letters
 * whether each word is a trigger, a byte
 * phrases, see {@link PhraseTrie}
 * number of names, each as {@code DataOutput.writeUTF} writes it
 * </pre>
 */
public final class Lexicon {

  static final int MAGIC = 0x46764F31;
  static final int MAX_WORDS = PhraseTrie.MAX_WORDS;

  private static final Sense[] NONE = {};
  private static final int TABLE_SIZE = 2 * (MAX_WORDS + 1);

  /* Letters that proclitics and the article may have before the word, and marks among them. */
  private static final int LONGEST_PREFIX = 5;

  /* 32 bits for each word of the vocabulary that is usual. */
  private static final int FILTER_MASK = (1 << 17) - 1;

  private final int[] offsets;
  private final char[] letters;
  private final byte[] triggers;
  private final PhraseTrie trie;
  private final String[] names;

  /* One more than the number of the word in each slot, 0 where it is free. */
  private final short[] table = new short[TABLE_SIZE];
  private final long[] filter = new long[(FILTER_MASK + 1) >>> 6];

  private Lexicon(ByteBuffer in) {
    offsets = new int[in.getInt() + 1];
    in.asIntBuffer().get(offsets);
    in.position(in.position() + offsets.length * Integer.BYTES);
    letters = new char[offsets[offsets.length - 1]];
    in.asCharBuffer().get(letters);
    in.position(in.position() + letters.length * Character.BYTES);
    triggers = new byte[offsets.length - 1];
    in.get(triggers);
    trie = new PhraseTrie(in);
    names = new String[in.getInt()];
    for (int i = 0; i < names.length; i++) {
      byte[] name = new byte[in.getChar()];
      in.get(name);
      names[i] = new String(name, StandardCharsets.UTF_8);
    }
    for (int word = 0; word < triggers.length; word++) {
      enter(word);
    }
  }

  /**
   * Opens a compiled vocabulary.
   *
   * @param owner the class in whose package the file is
   * @param file name of the resource file
   * @return the vocabulary
   * @throws IllegalStateException if the file is missing or damaged
   */
  public static Lexicon open(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("vocabulary " + file + " is missing");
      }
      return read(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("vocabulary " + file + " cannot be read", e);
    }
  }

  /** Reads what {@link LexiconBuilder#compile} made. */
  static Lexicon read(String file, byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() == MAGIC) {
        return new Lexicon(in);
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException("vocabulary " + file + " ends early", e);
    }
    throw new IllegalStateException("vocabulary " + file + " is in another format");
  }

  private void enter(int word) {
    int hash = 0;
    for (int i = offsets[word + 1] - 1; i >= offsets[word]; i--) {
      hash = 31 * hash + letters[i];
    }
    int bit = filterBit(hash);
    filter[bit >>> 6] |= 1L << bit;
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (TABLE_SIZE - 1);
    }
    table[slot] = (short) (word + 1);
  }

  private static int filterBit(int hash) {
    return (hash ^ (hash >>> 15)) & FILTER_MASK;
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
    while (table[slot] != 0) {
      if (matches(table[slot] - 1, text, start, end)) {
        return table[slot] - 1;
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
    int bit = filterBit(hash);
    return (filter[bit >>> 6] & (1L << bit)) != 0;
  }

  private boolean matches(int word, CharSequence text, int start, int end) {
    int at = offsets[word];
    int stop = offsets[word + 1];
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
      if (at == stop || letters[at++] != letter) {
        return false;
      }
      last = letter;
      if (Folding.isLamAlef(c)) {
        if (at == stop || letters[at++] != ArabicChars.ALEF) {
          return false;
        }
        last = ArabicChars.ALEF;
      }
    }
    return at == stop;
  }

  /**
   * Whether an expression may need this word: each has at least one such.
   *
   * @param word a word's number
   * @return true when the words around are worth reading
   */
  public boolean isTrigger(int word) {
    return triggers[word] != 0;
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
    return names[Objects.checkIndex(value, names.length)];
  }
}
