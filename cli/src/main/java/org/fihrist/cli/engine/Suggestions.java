package org.fihrist.cli.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.EntityType;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.text.Span;

/**
 * Names that a gazetteer lacks, gathered text by text: how often each was met, how it was spelt and
 * where. Spellings that the matcher takes for the same are one name. Memory grows with the names,
 * not with the texts.
 */
public final class Suggestions {

  private static final int AROUND = 40;
  private static final char ELLIPSIS = '\u2026';

  /**
   * A name.
   *
   * @param type what it seems to be
   * @param spellings how it was spelt, the commonest first
   * @param count how often it was met
   * @param contexts where it was met first
   */
  public record Suggestion(
      EntityType type, List<String> spellings, long count, List<String> contexts) {

    /**
     * Copies the lists.
     *
     * @param type what it seems to be
     * @param spellings how it was spelt, the commonest first
     * @param count how often it was met
     * @param contexts where it was met first
     */
    public Suggestion {
      Objects.requireNonNull(type, "type");
      spellings = List.copyOf(spellings);
      contexts = List.copyOf(contexts);
    }

    /**
     * The commonest spelling.
     *
     * @return the name to list
     */
    public String name() {
      return spellings.get(0);
    }
  }

  private record Key(EntityType type, String letters) {}

  private static final class Found {
    private long count;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final List<String> contexts = new ArrayList<>();
  }

  private final int maxContexts;
  private final Map<Key, Found> byKey = new HashMap<>();

  /**
   * None so far.
   *
   * @param maxContexts how many places of a name are kept
   */
  public Suggestions(int maxContexts) {
    this.maxContexts = maxContexts;
  }

  /**
   * Adds the candidates among the mentions of a text.
   *
   * @param text the text
   * @param mentions what was found in it
   */
  public void add(String text, List<EntityMention> mentions) {
    Objects.requireNonNull(text, "text");
    for (EntityMention mention : mentions) {
      if (mention.isCandidate()) {
        add(text, mention);
      }
    }
  }

  private void add(String text, EntityMention mention) {
    String name = ArabicNormalizer.CLEAN.normalize(mention.surface()).strip();
    Key key = new Key(mention.type(), ArabicNormalizer.MATCH.normalize(name));
    Found found = byKey.computeIfAbsent(key, k -> new Found());
    found.count++;
    found.spellings.merge(name, 1, Integer::sum);
    if (found.contexts.size() < maxContexts) {
      found.contexts.add(context(text, mention.span()));
    }
  }

  private static String context(String text, Span span) {
    int start = wordStart(text, span.start() - AROUND);
    int end = wordEnd(text, span.end() + AROUND);
    return (start > 0 ? String.valueOf(ELLIPSIS) : "")
        + text.substring(start, end).strip()
        + (end < text.length() ? String.valueOf(ELLIPSIS) : "");
  }

  private static int wordStart(String text, int from) {
    int at = Math.max(0, from);
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = Math.min(text.length(), from);
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * How many names there are.
   *
   * @return their count, however often they were met
   */
  public int size() {
    return byKey.size();
  }

  /**
   * The names, the most frequent first.
   *
   * @param least how often a name must have been met
   * @return a new list
   */
  public List<Suggestion> list(long least) {
    List<Suggestion> list = new ArrayList<>();
    byKey.forEach(
        (key, found) -> {
          if (found.count >= least) {
            list.add(new Suggestion(key.type(), spellings(found), found.count, found.contexts));
          }
        });
    list.sort(
        Comparator.comparingLong(Suggestion::count)
            .reversed()
            .thenComparing(Suggestion::name)
            .thenComparing(Suggestion::type));
    return list;
  }

  private static List<String> spellings(Found found) {
    List<String> spellings = new ArrayList<>(found.spellings.keySet());
    spellings.sort(Comparator.comparing(s -> -found.spellings.getOrDefault(s, 0)));
    return spellings;
  }
}
