package org.fihrist.entities;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fihrist.repair.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The names that are looked for, with their ids and types.
 *
 * <pre>{@code
 * Gazetteer gazetteer =
 *     Gazetteer.builder()
 *         .add(Entry.of("Q858", EntityType.PLACE, "سوريا", "سورية"))
 *         .add(Entry.of("Q159", EntityType.PLACE, "روسيا"))
 *         .build();
 * gazetteer.size();   // 2
 * }</pre>
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class Gazetteer {

  private final Entries entries;

  /* Made when it is first asked for, unless it came with a compiled file. */
  private volatile @Nullable NameIndex index;

  /* Whether its entries give way to others that are merged with them. */
  private final boolean givesWay;

  Gazetteer(Entries entries, @Nullable NameIndex index) {
    this(entries, index, false);
  }

  private Gazetteer(Entries entries, @Nullable NameIndex index, boolean givesWay) {
    this.entries = entries;
    this.index = index;
    this.givesWay = givesWay;
  }

  /**
   * Starts an empty gazetteer.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The gazetteer that comes with the library: countries, cities, organisations, persons, roles,
   * demonyms and what every state has. Ids are Wikidata's where they are certain. Reads a resource
   * each time it is called; keep what it returns.
   *
   * @return the built-in gazetteer
   */
  public static Gazetteer builtIn() {
    Gazetteer lists = BuiltIn.load();
    return new Gazetteer(lists.entries, lists.index, true);
  }

  /**
   * Opens a compiled gazetteer by mapping its file into memory. All checksums are verified; an
   * entry is read when it is first asked for.
   *
   * @param path a file that {@link #write(Path)} made; it must not be changed while the gazetteer
   *     lives, only replaced
   * @return the gazetteer
   * @throws GazetteerFormatException if the file is damaged, foreign or of another version
   * @throws IOException if it cannot be read
   */
  public static Gazetteer open(Path path) throws IOException {
    return GazetteerFile.map(Objects.requireNonNull(path, "path"));
  }

  /**
   * Reads a compiled gazetteer onto the heap. All checksums are verified.
   *
   * @param in the bytes that {@link #write(OutputStream)} made; not closed
   * @return the gazetteer
   * @throws GazetteerFormatException if they are damaged, foreign or of another version
   * @throws IOException if they cannot be read
   */
  public static Gazetteer read(InputStream in) throws IOException {
    return GazetteerFile.read("gazetteer", Objects.requireNonNull(in, "in"));
  }

  /**
   * Writes the compiled form. Equal gazetteers give equal bytes.
   *
   * @param out takes the bytes; flushed, not closed
   * @throws IOException if writing fails
   */
  public void write(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    Gazetteer whole = compacted();
    GazetteerFile.write(whole.entries, whole.index(), out);
  }

  /**
   * Writes the compiled form to a file: first to a new one beside it, which is then renamed, so
   * that no reader ever sees half of it and several writers do not meet.
   *
   * @param path the file, replaced if it exists
   * @throws IOException if writing fails; an older file is then as it was
   */
  public void write(Path path) throws IOException {
    Path absolute = Objects.requireNonNull(path, "path").toAbsolutePath();
    Path draft =
        absolute.resolveSibling(absolute.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
        write(out);
      }
      Files.move(
          draft, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The scanner of the names; made once. */
  NameIndex index() {
    NameIndex made = index;
    if (made == null) {
      synchronized (this) {
        made = index;
        if (made == null) {
          made = new NameIndex(entries);
          index = made;
        }
      }
    }
    return made;
  }

  /** The same entries without layers. */
  Gazetteer compacted() {
    return entries instanceof LayeredEntries ? new Gazetteer(Entries.of(entries), null) : this;
  }

  /**
   * How many entries there are.
   *
   * @return the count, 0 for an empty gazetteer
   */
  public int size() {
    return entries.size();
  }

  /**
   * An entry by its id. Constant time.
   *
   * @param id the id
   * @return the entry, or nothing when there is none of this id
   */
  public Optional<Entry> entry(String id) {
    int place = entries.find(Objects.requireNonNull(id, "id"));
    return place == Entries.NONE ? Optional.empty() : Optional.of(entries.get(place));
  }

  /**
   * All entries, in the order they were added.
   *
   * @return an immutable list
   */
  public List<Entry> entries() {
    return entries;
  }

  /** The same list, which knows where an id is. */
  Entries table() {
    return entries;
  }

  /**
   * This gazetteer with another's entries over it: where both have an id, the other's entry holds.
   * The {@link #builtIn} gazetteer gives way further: an entry whose id it does not know takes its
   * names from built-in entries of a like type. One that alone bears such a name is then left out,
   * as the same thing under another id; namesakes keep their other names. So merge what is your own
   * first, then the built-in gazetteer with all of it.
   *
   * @param other the gazetteer that wins
   * @return a new gazetteer
   */
  public Gazetteer merge(Gazetteer other) {
    Objects.requireNonNull(other, "other");
    Builder builder = builder();
    (givesWay ? GivingWay.left(this, other) : entries).forEach(builder::put);
    other.entries.forEach(builder::put);
    return builder.build();
  }

  /**
   * What another gazetteer has in place of this one's entries, by their ids.
   *
   * @param other the later state
   * @return the entries that were added, removed and changed, each in its gazetteer's order
   */
  public GazetteerDiff diff(Gazetteer other) {
    return GazetteerDiff.between(this, Objects.requireNonNull(other, "other"));
  }

  /**
   * This gazetteer with priors for names of one word that have none, estimated from texts that
   * nobody annotated: how often the spelling keeps the company of a name there. Entries that have a
   * prior, and names that the texts do not hold, stay as they are.
   *
   * @param texts the texts, read once
   * @param lexicon tells which names are words, too
   * @return a new gazetteer
   */
  public Gazetteer learn(Iterable<? extends CharSequence> texts, Lexicon lexicon) {
    Objects.requireNonNull(texts, "texts");
    Gazetteer whole = compacted();
    NameLearner learner =
        new NameLearner(
            whole.index(), new OrdinaryWords(Objects.requireNonNull(lexicon, "lexicon")));
    texts.forEach(learner::read);
    Builder builder = builder();
    for (int i = 0; i < whole.size(); i++) {
      builder.put(learner.learnt(i));
    }
    return builder.build();
  }

  /**
   * One thing of the world and what it is called.
   *
   * @param id the caller's id, unique in a gazetteer, not blank
   * @param type its kind
   * @param subtype a finer kind in lower case, empty when there is none
   * @param name the name it is shown by, not blank
   * @param aliases its other names
   * @param prior how probable it is that the name, where it stands, is this entry: 0 to 1, NaN when
   *     nobody knows
   * @param cues words that speak for this entry when they stand in the same text
   * @param ambiguous whether the name is an ordinary word too, so that it takes evidence
   * @param properties whatever else the caller keeps
   */
  public record Entry(
      String id,
      EntityType type,
      String subtype,
      String name,
      List<String> aliases,
      double prior,
      List<String> cues,
      boolean ambiguous,
      Map<String, String> properties) {

    /**
     * Checks and copies the values.
     *
     * @param id the caller's id, unique in a gazetteer, not blank
     * @param type its kind
     * @param subtype a finer kind in lower case, empty when there is none
     * @param name the name it is shown by, not blank
     * @param aliases its other names
     * @param prior how probable it is that the name, where it stands, is this entry: 0 to 1, NaN
     *     when nobody knows
     * @param cues words that speak for this entry when they stand in the same text
     * @param ambiguous whether the name is an ordinary word too, so that it takes evidence
     * @param properties whatever else the caller keeps
     * @throws IllegalArgumentException if the id or a name is blank, or the prior not 0 to 1
     */
    public Entry {
      requireText(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(subtype, "subtype");
      requireText(name, "name");
      aliases = List.copyOf(Objects.requireNonNull(aliases, "aliases"));
      aliases.forEach(alias -> requireText(alias, "alias"));
      if (prior < 0 || prior > 1) {
        throw new IllegalArgumentException("prior must be from 0 to 1, but is " + prior);
      }
      cues = List.copyOf(Objects.requireNonNull(cues, "cues"));
      properties = Map.copyOf(Objects.requireNonNull(properties, "properties"));
    }

    /**
     * An entry without prior, cues and properties.
     *
     * @param id the id
     * @param type its kind
     * @param name the name it is shown by
     * @param aliases its other names
     * @return the entry
     */
    public static Entry of(String id, EntityType type, String name, String... aliases) {
      return new Entry(
          id, type, "", name, Arrays.asList(aliases), Double.NaN, List.of(), false, Map.of());
    }

    /**
     * The name and the aliases.
     *
     * @return all names, the shown one first
     */
    public List<String> names() {
      List<String> names = new ArrayList<>(aliases.size() + 1);
      names.add(name);
      names.addAll(aliases);
      return names;
    }

    /**
     * This entry with another prior.
     *
     * @param value 0 to 1, or NaN
     * @return a new entry
     */
    public Entry withPrior(double value) {
      return new Entry(id, type, subtype, name, aliases, value, cues, ambiguous, properties);
    }

    /** This entry with other names, the first of them the one it is shown by. */
    Entry withNames(List<String> names) {
      List<String> others = names.subList(1, names.size());
      return new Entry(id, type, subtype, names.get(0), others, prior, cues, ambiguous, properties);
    }

    private static void requireText(String value, String what) {
      if (Objects.requireNonNull(value, what).isBlank()) {
        throw new IllegalArgumentException(what + " must not be blank");
      }
    }
  }

  /** Gathers entries. For one thread. */
  public static final class Builder {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds an entry.
     *
     * @param entry the entry
     * @return this builder
     * @throws IllegalArgumentException if there is an entry of the same id
     */
    public Builder add(Entry entry) {
      Entry before = entries.putIfAbsent(Objects.requireNonNull(entry, "entry").id(), entry);
      if (before != null) {
        throw new IllegalArgumentException("duplicate id: " + entry.id());
      }
      return this;
    }

    /**
     * Adds an entry or replaces the one of the same id.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder put(Entry entry) {
      entries.put(Objects.requireNonNull(entry, "entry").id(), entry);
      return this;
    }

    /**
     * How many entries were added so far.
     *
     * @return the count
     */
    public int size() {
      return entries.size();
    }

    List<Entry> entries() {
      return List.copyOf(entries.values());
    }

    Optional<Entry> entry(String id) {
      return Optional.ofNullable(entries.get(id));
    }

    /**
     * Finishes the gazetteer.
     *
     * @return an immutable gazetteer
     */
    public Gazetteer build() {
      return new Gazetteer(Entries.of(new ArrayList<>(entries.values())), null);
    }
  }
}
