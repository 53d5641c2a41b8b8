package org.fihrist.entities;

import java.util.Arrays;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/**
 * Names that a text may transcribe in another way, by the skeletons of their first three words.
 * What the scanner finds by itself is not looked up here.
 *
 * <p>A name is the number of its form. The names are sorted by half of their skeletons' hash, and a
 * table by the hash's first bits says where to look; that two hashes have one half only costs a
 * comparison. Most words of a text that begin no name, and most pairs of words, are told by a
 * filter of bits.
 */
final class VariantIndex {

  static final int NONE = -1;

  /** A name of so many words has the skeleton. */
  static final int COMPLETE = 1;

  /** A name of more words begins with the skeleton. */
  static final int MORE = 2;

  /* A name of one word needs so many letters and consonants; a long one may have a consonant less. */
  private static final int MIN_SINGLE = 5;
  private static final int MIN_CONSONANTS = 3;
  private static final int LONG_SINGLE = 6;
  private static final long NEXT = 0xC2B2AE3D27D4EB4FL;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int NAMES_A_BUCKET = 4;
  private static final int FILTER_BITS = 64;

  /* What most comparisons are told by: that it is known, whether a nisba, whether one word; the
   * vowel letters of its first word and how much that may cost. */
  private static final int KNOWN_TRAITS = 0x8000;
  private static final int DEMONYM = 0x4000;
  private static final int SINGLE = 0x2000;
  private static final int BUDGET_SHIFT = 8;
  private static final int BUDGET_MASK = 0x1F;
  private static final int VOWELS_MASK = 0xFF;

  /** A name with the words it is written in. */
  record Name(int entryIndex, EntityType type, List<String> words, int[] budgets) {

    short traits() {
      String first = words.get(0);
      int vowels = Math.min(Skeleton.vowels(first, 0, first.length()), VOWELS_MASK);
      return (short)
          (KNOWN_TRAITS
              | (type == EntityType.DEMONYM ? DEMONYM : 0)
              | (words.size() == 1 ? SINGLE : 0)
              | budgets[0] << BUDGET_SHIFT
              | vowels);
    }
  }

  private final FormTable forms;
  private final List<Entry> entries;

  /* The hash's upper half as an unsigned number, ascending, and the form of the same place. */
  private final int[] keys;
  private final int[] values;

  /* Where the keys of a bucket begin; one more than there are buckets. */
  private final int[] buckets;
  private final long[] filter;

  /* Filled without locks, when a text first has the skeleton. */
  private final @Nullable Name[] names;
  private final short[] traits;

  private VariantIndex(
      FormTable forms,
      List<Entry> entries,
      int[] keys,
      int[] values,
      int[] buckets,
      long[] filter) {
    this.forms = forms;
    this.entries = entries;
    this.keys = keys;
    this.values = values;
    this.buckets = buckets;
    this.filter = filter;
    this.names = new @Nullable Name[keys.length];
    this.traits = new short[keys.length];
  }

  void write(Sections.Writer out) {
    int[] both = Arrays.copyOf(keys, 2 * keys.length);
    System.arraycopy(values, 0, both, keys.length, values.length);
    out.ints(both);
    out.ints(buckets);
    out.longs(filter);
  }

  /**
   * Takes what was written for the same forms.
   *
   * @throws IllegalArgumentException if a number does not fit them
   */
  static VariantIndex read(Sections.Reader in, FormTable forms, List<Entry> entries) {
    int[] both = in.ints();
    int[] keys = Arrays.copyOf(both, both.length / 2);
    int[] values = Arrays.copyOfRange(both, keys.length, both.length);
    int[] buckets = in.ints();
    long[] filter = in.longs();
    int most = 0;
    int either = 0;
    for (int value : values) {
      most = value > most ? value : most;
      either |= value;
    }
    if (values.length > 0) {
      GazetteerFile.below(either < 0 ? either : most, forms.size(), "form");
    }
    int before = 0;
    for (int bucket : buckets) {
      if (bucket < before || bucket > keys.length) {
        throw new IllegalArgumentException("a bucket at " + bucket + " after one at " + before);
      }
      before = bucket;
    }
    if (buckets.length < 2 || before != keys.length || filter.length != filterWords(keys.length)) {
      throw new IllegalArgumentException("the table of other spellings is not whole");
    }
    return new VariantIndex(forms, entries, keys, values, buckets, filter);
  }

  private static int filterWords(int names) {
    return Math.max(1, Integer.highestOneBit(names * FILTER_BITS / Long.SIZE));
  }

  private static int key(long hash) {
    return (int) (hash * MIX >>> 32);
  }

  private static int bucket(int key, int buckets) {
    return (int) (Integer.toUnsignedLong(key) * buckets >>> 32);
  }

  /* Two bits of one word, by the upper part of the lower half. */
  private static long filterBits(long mixed) {
    return 1L << (mixed >>> 8) | 1L << (mixed >>> 14);
  }

  /* One more where a name ends, another where it goes on. */
  private static int completeBit(long mixed) {
    return (int) (mixed >>> 20) & Long.SIZE - 1;
  }

  private static int moreBit(long mixed) {
    return (int) (mixed >>> 26) & Long.SIZE - 1;
  }

  private static int filterWord(long mixed, int words) {
    return (int) (mixed >>> 32) & words - 1;
  }

  private static boolean isShort(List<String> words, EntityType type) {
    if (words.size() > 1) {
      return false;
    }
    boolean foreign = Transcription.isForeign(words.get(0));
    if (type == EntityType.ORGANISATION && !foreign) {
      /* One word is an acronym, and acronyms have one spelling. */
      return true;
    }
    int length = words.get(0).length();
    int consonants = Skeleton.consonants(words.get(0));
    return length < (foreign ? MIN_SINGLE - 1 : MIN_SINGLE)
        || consonants < (length >= LONG_SINGLE ? MIN_CONSONANTS - 1 : MIN_CONSONANTS);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> Skeleton.isWordPart((char) c) && c != ArabicChars.TATWEEL);
  }

  private static long hash(String word) {
    return Skeleton.hash(word, 0, word.length());
  }

  /** The skeleton of one word more. */
  static long with(long skeleton, long next) {
    return skeleton * NEXT + next;
  }

  private static List<String> words(String name) {
    return NameText.words(NameText.withoutMarks(name));
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  /**
   * What may begin with a skeleton of a word or two: {@link #COMPLETE}, {@link #MORE}, both or
   * nothing; no false no, few false yes.
   */
  int starts(long skeleton) {
    long mixed = skeleton * MIX;
    long bits = filterBits(mixed);
    long word = filter[filterWord(mixed, filter.length)];
    if ((word & bits) != bits) {
      return 0;
    }
    return (int) (word >>> completeBit(mixed) & 1) | (int) (word >>> moreBit(mixed) & 1) << 1;
  }

  /** Picks those of many skeletons with which something may begin; returns how many. */
  int pick(long[] skeletons, int count, int[] picked) {
    long[] words = filter;
    int found = 0;
    for (int i = 0; i < count; i++) {
      long mixed = skeletons[i] * MIX;
      long misses = filterBits(mixed) & ~words[filterWord(mixed, words.length)];
      picked[found] = i;
      found += 1 - (int) ((misses | -misses) >>> 63);
    }
    return found;
  }

  /** The number of the first name of a skeleton of up to three words, or {@link #NONE}. */
  int head(long skeleton) {
    int key = key(skeleton);
    int bucket = bucket(key, buckets.length - 1);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return NONE;
  }

  /** The number of the next name of the same skeleton. */
  int following(int number) {
    int next = number + 1;
    return next < keys.length && keys[next] == keys[number] ? next : NONE;
  }

  Name name(int number) {
    Name name = names[number];
    if (name == null) {
      name = read(values[number]);
      names[number] = name;
    }
    return name;
  }

  /** What most comparisons with a name are told by, for the questions below. */
  int traits(int number) {
    short known = traits[number];
    if (known == 0) {
      known = name(number).traits();
      traits[number] = known;
    }
    return known;
  }

  /** Whether a first word with so many vowel letters can be within the budget. */
  static boolean mayBegin(int traits, int vowels) {
    int distance = Math.abs(Math.min(vowels, VOWELS_MASK) - (traits & VOWELS_MASK));
    return distance * Skeleton.VOWEL_COST <= (traits >> BUDGET_SHIFT & BUDGET_MASK);
  }

  static boolean isDemonym(int traits) {
    return (traits & DEMONYM) != 0;
  }

  /** Whether an ordinary word is no other spelling of the name: one word, and no nisba. */
  static boolean isNoWord(int traits) {
    return (traits & (SINGLE | DEMONYM)) == SINGLE;
  }

  /** The name of the entry that a form was made for. */
  String shownName(Name name) {
    return entries.get(name.entryIndex()).name();
  }

  private Name read(int value) {
    int entryIndex = forms.entry(value);
    Entry entry = entries.get(entryIndex);
    int number = forms.name(value);
    String listed = number == 0 ? entry.name() : entry.aliases().get(number - 1);
    List<String> words = words(forms.spelling(value, listed));
    return new Name(entryIndex, entry.type(), words, budgets(words, entry.type()));
  }

  private static int[] budgets(List<String> words, EntityType type) {
    return Transcription.budgets(words, type);
  }

  /** Gathers names. For one thread. */
  static final class Builder {

    /* The key above the number of the name, so that sorting keeps the order of one key's names. */
    private long[] sorted = new long[64];
    private int[] values = new int[64];

    /* The skeletons of first words and of first pairs of words; whether names end there. */
    private long[] starts = new long[128];
    private boolean[] complete = new boolean[128];
    private int startCount;
    private int size;

    /** Adds a form unless each of its words must be the very word. */
    void add(int value, EntityType type, String form) {
      List<String> words = words(form);
      if (Arrays.stream(budgets(words, type)).sum() == 0
          || !words.stream().allMatch(VariantIndex::isWord)
          || isShort(words, type)) {
        return;
      }
      if (size == values.length) {
        sorted = Arrays.copyOf(sorted, size * 2);
        values = Arrays.copyOf(values, size * 2);
        starts = Arrays.copyOf(starts, size * 4);
        complete = Arrays.copyOf(complete, size * 4);
      }
      long skeleton = hash(words.get(0));
      start(skeleton, words.size() == 1);
      if (words.size() > 1) {
        skeleton = with(skeleton, hash(words.get(1)));
        start(skeleton, words.size() == 2);
      }
      if (words.size() > 2) {
        skeleton = with(skeleton, hash(words.get(2)));
      }
      sorted[size] = Integer.toUnsignedLong(key(skeleton)) << 31 | size;
      values[size++] = value;
    }

    private void start(long skeleton, boolean ends) {
      complete[startCount] = ends;
      starts[startCount++] = skeleton;
    }

    VariantIndex build(FormTable forms, List<Entry> entries) {
      Arrays.sort(sorted, 0, size);
      int[] keys = new int[size];
      int[] ordered = new int[size];
      int[] buckets = new int[size / NAMES_A_BUCKET + 2];
      for (int i = 0; i < size; i++) {
        keys[i] = (int) (sorted[i] >>> 31);
        ordered[i] = values[(int) sorted[i] & Integer.MAX_VALUE];
        buckets[bucket(keys[i], buckets.length - 1) + 1]++;
      }
      for (int b = 1; b < buckets.length; b++) {
        buckets[b] += buckets[b - 1];
      }
      return new VariantIndex(forms, entries, keys, ordered, buckets, filter());
    }

    private long[] filter() {
      long[] filter = new long[filterWords(size)];
      for (int i = 0; i < startCount; i++) {
        long mixed = starts[i] * MIX;
        long kind = 1L << (complete[i] ? completeBit(mixed) : moreBit(mixed));
        filter[filterWord(mixed, filter.length)] |= filterBits(mixed) | kind;
      }
      return filter;
    }
  }
}
