package org.fihrist.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells of each title of a text whose it is and who holds it. For one text. */
final class RoleReader {

  private static final String COUNTRY = "country";
  private static final String ARTICLE = "\u0627\u0644";

  private final String text;
  private final Gazetteer gazetteer;
  private final List<EntityMention> mentions;
  private final Map<Integer, EntityMention> starts = new HashMap<>();
  private final Map<Integer, EntityMention> personEnds = new HashMap<>();

  /* By the place of the title among the mentions. */
  private final Map<Integer, RoleMention> roles = new HashMap<>();

  /**
   * Reads the titles.
   *
   * @param mentions what was found in the text, in its offsets, by start and the longer first
   */
  RoleReader(String text, List<EntityMention> mentions, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.mentions = mentions;
    for (EntityMention mention : mentions) {
      if (mention.proclitics().isEmpty() && mention.type() != EntityType.ROLE) {
        starts.putIfAbsent(mention.span().start(), mention);
      }
      if (mention.type() == EntityType.PERSON) {
        personEnds.put(mention.span().end(), mention);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).type() == EntityType.ROLE) {
        roles.put(i, read(mentions.get(i)));
      }
    }
  }

  /** The mentions, their titles with whose they are. */
  List<EntityMention> entities() {
    List<EntityMention> entities = new ArrayList<>(mentions);
    roles.forEach((place, role) -> entities.set(place, role.title()));
    return entities;
  }

  List<RoleMention> roles() {
    return roles.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private RoleMention read(EntityMention title) {
    EntityMention of = complement(title);
    if (of == null || of.type() == EntityType.PERSON || of.type() == EntityType.EVENT) {
      int end = title.span().end();
      return new RoleMention(title, Optional.empty(), Optional.empty(), holder(title, end));
    }
    Optional<EntityMention> name =
        of.type() == EntityType.DEMONYM ? Optional.empty() : Optional.of(of);
    int whole = of.span().end();
    return new RoleMention(extended(title, whole), country(of), name, holder(title, whole));
  }

  /*
   * Whose the title is: what begins within it and goes on after it, or what stands next. After the
   * article that is a nisba alone, as a definite noun belongs to nobody else.
   */
  private @Nullable EntityMention complement(EntityMention title) {
    int end = title.span().end();
    for (int at = title.span().start() + 1; at < end; at++) {
      EntityMention body = starts.get(at);
      if (body != null && body.span().end() > end && body.type() == EntityType.ORGANISATION) {
        return body;
      }
    }
    EntityMention next = starts.get(next(end, false));
    return next == null || next.type() == EntityType.DEMONYM || !endsDefinite(title) ? next : null;
  }

  private boolean endsDefinite(EntityMention title) {
    int last = text.lastIndexOf(' ', title.span().end() - 1) + 1;
    return text.startsWith(ARTICLE, Math.max(last, title.span().start()));
  }

  private Optional<String> country(EntityMention of) {
    if (of.subtype().equals(COUNTRY)) {
      return Optional.of(of.id());
    }
    return gazetteer.entry(of.id()).map(entry -> entry.properties().get(COUNTRY));
  }

  /* After the title, a comma may stand between; before it, one must. */
  private Optional<EntityMention> holder(EntityMention title, int end) {
    EntityMention after = starts.get(next(end, true));
    if (after != null && after.type() == EntityType.PERSON) {
      return Optional.of(after);
    }
    int comma = before(title.span().start());
    return comma >= 0 && isComma(text.charAt(comma))
        ? Optional.ofNullable(personEnds.get(before(comma) + 1))
        : Optional.empty();
  }

  /* Where the next word starts when spaces alone, or one comma, stand between. */
  private int next(int end, boolean comma) {
    int at = end;
    boolean open = comma;
    while (at < text.length() && (text.charAt(at) == ' ' || (open && isComma(text.charAt(at))))) {
      open &= text.charAt(at) == ' ';
      at++;
    }
    return at;
  }

  /* The offset of the last unit before that is no space, or -1. */
  private int before(int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\u060C';
  }

  private EntityMention extended(EntityMention title, int end) {
    Span span = new Span(title.span().start(), end);
    return new EntityMention(
        span,
        title.id(),
        title.type(),
        title.subtype(),
        span.of(text),
        title.name(),
        title.alternatives(),
        title.proclitics(),
        title.confidence());
  }
}
