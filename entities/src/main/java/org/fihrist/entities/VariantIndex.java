package org.fihrist.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fihrist.text.ArabicChars;

/**
 * Names that a text may transcribe in another way, by the skeletons of their first two words. What
 * the scanner finds by itself is not looked up here.
 */
final class VariantIndex {

  /* A name of one word needs so many letters and consonants; a long one may have a consonant less. */
  private static final int MIN_SINGLE = 5;
  private static final int MIN_CONSONANTS = 3;
  private static final int LONG_SINGLE = 6;
  private static final long PAIR = 0xC2B2AE3D27D4EB4FL;

  /** A name with the words it is written in. */
  record Name(int entryIndex, EntityType type, List<String> words, int[] budgets, int vowels) {

    Name(int entryIndex, EntityType type, List<String> words, int[] budgets) {
      this(entryIndex, type, words, budgets, vowels(words.get(0)));
    }

    /** Whether a first word with so many vowel letters can be within the budget. */
    boolean mayBegin(int vowelLetters) {
      return Math.abs(vowelLetters - vowels) * Skeleton.VOWEL_COST <= budgets[0];
    }

    private static int vowels(String word) {
      return Skeleton.vowels(word, 0, word.length());
    }
  }

  private final List<Name> names = new ArrayList<>();
  private LongIntMap firstWords = new LongIntMap();
  private LongIntMap heads = new LongIntMap();
  private int[] next = new int[16];

  /** Adds a name unless each of its words must be the very word. */
  void add(int entryIndex, EntityType type, String name) {
    List<String> words = NameText.words(NameText.withoutMarks(name));
    int[] budgets = new int[words.size()];
    int sum = 0;
    for (int i = 0; i < budgets.length; i++) {
      budgets[i] = Transcription.budget(words.get(i), type);
      sum += budgets[i];
    }
    if (sum == 0 || !words.stream().allMatch(VariantIndex::isWord) || isShort(words, type)) {
      return;
    }
    int number = names.size();
    names.add(new Name(entryIndex, type, words, budgets));
    if (number == next.length) {
      next = Arrays.copyOf(next, number * 2);
    }
    long first = hash(words.get(0));
    firstWords.put(first, words.size() == 1 ? 1 : Math.max(0, firstWords.get(first)));
    next[number] = heads.put(words.size() == 1 ? first : pair(first, hash(words.get(1))), number);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      out.writeInt(name.entryIndex);
      out.writeInt(next[i]);
      out.writeByte(name.type.ordinal());
      out.writeByte(name.words.size());
      for (int w = 0; w < name.words.size(); w++) {
        out.writeUTF(name.words.get(w));
        out.writeByte(name.budgets[w]);
      }
    }
    firstWords.write(out);
    heads.write(out);
  }

  /** Reads what was written; every entry's number must be below a bound. */
  static VariantIndex read(DataInputStream in, int entryCount) throws IOException {
    int size = GazetteerFile.count(in, "names in other spellings");
    VariantIndex index = new VariantIndex();
    index.next = new int[Math.max(16, size)];
    for (int i = 0; i < size; i++) {
      int entryIndex = GazetteerFile.below(in.readInt(), entryCount, "entry");
      index.next[i] = in.readInt();
      if (index.next[i] >= i || index.next[i] < LongIntMap.NONE) {
        throw new IllegalArgumentException("name " + i + " is followed by " + index.next[i]);
      }
      EntityType type = GazetteerFile.type(in.readUnsignedByte());
      int words = in.readUnsignedByte();
      List<String> texts = new ArrayList<>(words);
      int[] budgets = new int[words];
      for (int w = 0; w < words; w++) {
        texts.add(in.readUTF());
        budgets[w] = in.readByte();
      }
      index.names.add(new Name(entryIndex, type, texts, budgets));
    }
    /* The first words' number is a flag: one word, or more. */
    index.firstWords = LongIntMap.read(in, 2);
    index.heads = LongIntMap.read(in, size);
    return index;
  }

  private static boolean isShort(List<String> words, EntityType type) {
    if (words.size() > 1) {
      return false;
    }
    if (type == EntityType.ORGANISATION) {
      /* One word is an acronym, and acronyms have one spelling. */
      return true;
    }
    int length = words.get(0).length();
    int consonants = Skeleton.consonants(words.get(0));
    return length < MIN_SINGLE
        || consonants < (length >= LONG_SINGLE ? MIN_CONSONANTS - 1 : MIN_CONSONANTS);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> Skeleton.isWordPart((char) c) && c != ArabicChars.TATWEEL);
  }

  private static long hash(String word) {
    return Skeleton.hash(word, 0, word.length());
  }

  static long pair(long first, long second) {
    return first * PAIR + second;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a name's first word may have the skeleton: no false no, few false yes. */
  boolean mayStart(long first) {
    return firstWords.mayHave(first);
  }

  /**
   * The number of the first name of a skeleton or of a pair of them, {@link LongIntMap#NONE} when
   * there is none.
   */
  int head(long key) {
    return heads.get(key);
  }

  Name name(int number) {
    return names.get(number);
  }

  /** The number of the next name of the same skeleton. */
  int following(int number) {
    return next[number];
  }
}
