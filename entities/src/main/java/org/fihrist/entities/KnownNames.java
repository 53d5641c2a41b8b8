package org.fihrist.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;

/**
 * The names of the built-in gazetteer that are known to be names above all, whatever gazetteer they
 * are listed in: {@code Egypt} is spelt like <i>persistent</i>, {@code the United States} like any
 * states that unite. Those that are marked as ordinary words, too, are left out.
 *
 * <p>A set of hashes of the folded letters, each at the place that its lowest bits say or at the
 * next free one. Immutable.
 */
final class KnownNames {

  static final String COMPILED = "known-names.bin";

  /* FNV-1a, 64 bits. */
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  /* 0 where a place is free. */
  private final long[] places;

  private KnownNames(int count) {
    places = new long[Math.max(4, Integer.highestOneBit(count) * 4)];
  }

  private void add(long hash) {
    int place = (int) hash & places.length - 1;
    while (places[place] != 0) {
      place = place + 1 & places.length - 1;
    }
    places[place] = hash;
  }

  static KnownNames instance() {
    return Holder.INSTANCE;
  }

  private static final class Holder {
    static final KnownNames INSTANCE = load();
  }

  /** Whether a part of a text is such a name; breaks between words do not matter. */
  boolean has(CharSequence text, int start, int end) {
    long hash = hash(text, start, end);
    int place = (int) hash & places.length - 1;
    while (places[place] != 0 && places[place] != hash) {
      place = place + 1 & places.length - 1;
    }
    return places[place] != 0;
  }

  boolean has(String name) {
    return has(name, 0, name.length());
  }

  private static long hash(CharSequence text, int start, int end) {
    long hash = BASIS;
    for (int i = start; i < end; i++) {
      char c = WordKey.fold(text.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * PRIME;
      }
    }
    return hash;
  }

  /** Writes the names of the built-in gazetteer. */
  static void write(List<Entry> entries, DataOutputStream out) throws IOException {
    TreeSet<Long> hashes = new TreeSet<>();
    OrdinaryWords words = new OrdinaryWords(BuiltInLexicon.instance());
    for (Entry entry : entries) {
      for (String name : entry.names()) {
        if (isName(entry, name) && isAsked(name, words)) {
          hashes.add(hash(name, 0, name.length()));
        }
      }
    }
    out.writeInt(hashes.size());
    for (long hash : hashes) {
      out.writeLong(hash);
    }
  }

  private static boolean isName(Entry entry, String name) {
    return entry.type() != EntityType.ROLE
        && entry.type() != EntityType.DEMONYM
        && !(entry.ambiguous() && name.indexOf(' ') < 0);
  }

  /* Nobody asks for names of several words but those of ordinary words alone. */
  private static boolean isAsked(String name, OrdinaryWords ordinary) {
    List<String> words = NameText.words(NameText.withoutMarks(name));
    return words.size() == 1
        || ContextWords.instance().is(words.get(0), ContextWords.DIRECTION)
        || words.stream()
            .allMatch(word -> ordinary.ordinaryCost(word, 0, word.length()) < Lexicon.MAX_COST);
  }

  private static KnownNames load() {
    try (InputStream in = KnownNames.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new IllegalStateException("the known names are missing: " + COMPILED);
      }
      DataInputStream data = new DataInputStream(in);
      int count = data.readInt();
      KnownNames names = new KnownNames(count);
      for (int i = 0; i < count; i++) {
        names.add(data.readLong());
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("the known names are damaged", e);
    }
  }
}
