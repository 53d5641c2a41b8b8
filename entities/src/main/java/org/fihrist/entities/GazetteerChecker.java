package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.Lexicon;

/**
 * Says what in a gazetteer makes matches worse: spellings that are not clean, spellings that the
 * matcher folds anyway, spellings that two entries share, and names that are ordinary words too and
 * do not say so. A gazetteer with findings works; each finding is a line that its author should
 * look at.
 *
 * <pre>{@code
 * for (GazetteerChecker.Finding finding : new GazetteerChecker(lexicon).check(gazetteer)) {
 *   System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>Linear in the gazetteer. Immutable; safe for use by any number of threads.
 */
public final class GazetteerChecker {

  /** What is wrong. */
  public enum Kind {
    /** The profile CLEAN changes the spelling. */
    NOT_CLEAN,
    /** Another spelling of the same entry is the same to the matcher. */
    REPEATED,
    /** An entry of the same type has the spelling, and not all of them have a prior or the mark. */
    SHARED,
    /** The name is a common word too, and its entry has neither the mark nor a prior. */
    ORDINARY_WORD,
    /** The entry needs evidence, and has no cues that could be it. */
    NO_CUES
  }

  /**
   * Something to look at.
   *
   * @param kind what is wrong
   * @param id the entry's id
   * @param spelling the name, the alias or the cue that it is about
   * @param detail what else helps: the clean spelling, the other entry's id; may be empty
   */
  public record Finding(Kind kind, String id, String spelling, String detail) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what is wrong
     * @param id the entry's id
     * @param spelling the name, the alias or the cue that it is about
     * @param detail what else helps: the clean spelling, the other entry's id; may be empty
     */
    public Finding {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(spelling, "spelling");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /* Groups, titles and demonyms are common nouns. */
  private static final Set<EntityType> PROPER =
      Set.of(
          EntityType.PERSON,
          EntityType.PLACE,
          EntityType.ORGANISATION,
          EntityType.EVENT,
          EntityType.PRODUCT);

  private final Lexicon lexicon;

  /**
   * A checker.
   *
   * @param lexicon tells which names are ordinary words
   */
  public GazetteerChecker(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  /**
   * Checks every entry.
   *
   * @param gazetteer the entries
   * @return the findings, in the order of the entries
   */
  public List<Finding> check(Gazetteer gazetteer) {
    Objects.requireNonNull(gazetteer, "gazetteer");
    Run run = new Run(new OrdinaryWords(lexicon), bearers(gazetteer));
    gazetteer.entries().forEach(run::check);
    return List.copyOf(run.findings);
  }

  /** The entries of one type that have one spelling: the first two, and whether all can be told. */
  private static final class Bearers {
    private String first = "";
    private String second = "";
    private boolean apart = true;

    private void add(Entry entry) {
      if (first.isEmpty()) {
        first = entry.id();
      } else if (second.isEmpty()) {
        second = entry.id();
      }
      apart &= entry.ambiguous() || !Double.isNaN(entry.prior());
    }

    private String otherThan(String id) {
      return first.equals(id) ? second : first;
    }
  }

  private static Map<String, Bearers> bearers(Gazetteer gazetteer) {
    Map<String, Bearers> bearers = new HashMap<>(gazetteer.size() * 2);
    for (Entry entry : gazetteer.entries()) {
      Set<String> own = new HashSet<>();
      for (String name : entry.names()) {
        String key = key(entry.type(), name);
        if (own.add(key)) {
          bearers.computeIfAbsent(key, k -> new Bearers()).add(entry);
        }
      }
    }
    return bearers;
  }

  private static String key(EntityType type, String name) {
    /* The text must have a plus sign that a name ends in. */
    String sign = name.endsWith("+") ? "+" : "";
    return type.ordinal() + ArabicNormalizer.MATCH.normalize(name) + sign;
  }

  private static final class Run {

    private final OrdinaryWords words;
    private final Map<String, Bearers> bearers;
    private final List<Finding> findings = new ArrayList<>();

    Run(OrdinaryWords words, Map<String, Bearers> bearers) {
      this.words = words;
      this.bearers = bearers;
    }

    void check(Entry entry) {
      Map<String, String> own = new LinkedHashMap<>();
      for (String name : entry.names()) {
        clean(entry, name);
        String key = key(entry.type(), name);
        String before = own.putIfAbsent(key, name);
        if (before != null) {
          add(Kind.REPEATED, entry, name, before);
        } else {
          shared(entry, name, bearers.getOrDefault(key, new Bearers()));
        }
        ordinary(entry, name);
      }
      entry.cues().forEach(cue -> clean(entry, cue));
      if (entry.ambiguous() && entry.cues().isEmpty()) {
        add(Kind.NO_CUES, entry, entry.name(), "");
      }
    }

    private void clean(Entry entry, String spelling) {
      String clean = ArabicNormalizer.CLEAN.normalize(spelling).strip();
      if (!clean.equals(spelling)) {
        add(Kind.NOT_CLEAN, entry, spelling, clean);
      }
    }

    private void shared(Entry entry, String name, Bearers all) {
      if (!all.second.isEmpty() && !all.apart) {
        add(Kind.SHARED, entry, name, all.otherThan(entry.id()));
      }
    }

    private void ordinary(Entry entry, String name) {
      boolean open = !entry.ambiguous() && Double.isNaN(entry.prior());
      if (open && PROPER.contains(entry.type()) && isOneWord(name) && isWordOnly(name)) {
        add(Kind.ORDINARY_WORD, entry, name, "");
      }
    }

    private boolean isWordOnly(String name) {
      int end = name.length();
      return words.isCommon(name, 0, end) && !words.isName(name, 0, end);
    }

    private static boolean isOneWord(String name) {
      return NameText.words(name).size() == 1;
    }

    private void add(Kind kind, Entry entry, String spelling, String detail) {
      findings.add(new Finding(kind, entry.id(), spelling, detail));
    }
  }
}
