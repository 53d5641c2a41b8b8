package org.fihrist.cli.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.annotate.Annotations;
import org.fihrist.cli.engine.Annotators;
import org.fihrist.cli.engine.Entries;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.dates.DateMention;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.numbers.Quantity;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/**
 * An article annotated in full, layer by layer: with the built-in gazetteer (right span and type
 * and, where the gold link is one of Wikidata's, the right id) and with exactly the gazetteer of
 * the file (right span and link; {@code lenient}: the link at an overlapping place).
 */
public final class AnnotateTask implements Task {

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    Gazetteer builtIn = Gazetteer.builtIn();
    for (Input file : files) {
      SeedGold gold = SeedGold.read(file, cases);
      Annotations found = annotate(gold, builtIn);
      scoreRepair(gold, found, board);
      scoreBuiltIn(gold, found, board);
      scoreDates(gold, found, board);
      scoreQuantities(gold, found, board);
      Gazetteer own = Entries.gazetteer(gold.json().objects("gazetteer"));
      Annotations foundByOwn = annotate(gold, own);
      scoreOwn(gold, foundByOwn, board);
      scorePrecision(gold, foundByOwn, board);
    }
    board.figureOf("annotate.entities", "entities, built-in");
    board.figureOf("annotate.repair", "repair");
    board.figureOf("annotate.repair.clean", "no other change");
    board.figureOf("annotate.demonyms", "demonyms");
    board.figureOf("annotate.roles", "roles");
    board.figureOf("annotate.traps", "traps");
    board.figureOf("annotate.dates", "dates");
    board.figureOf("annotate.dates.span", "dates, exact span");
    board.figureOf("annotate.dates.found", "dates found");
    board.figureOf("annotate.quantities", "quantities");
    board.figureOf("annotate.quantities.found", "quantities found");
    board.figureOf("annotate.own.flat", "entities, own gazetteer, flat");
    board.figureOf("annotate.own.strict", "entities, own gazetteer, strict");
    board.figureOf("annotate.own.lenient", "entities, own gazetteer, lenient");
    board.figureOf("annotate.own.precision", "found, own gazetteer");
  }

  private static Annotations annotate(SeedGold gold, Gazetteer gazetteer) {
    return new Annotators(gazetteer).annotate(gold.text(), gold.reference());
  }

  private static void scoreRepair(SeedGold gold, Annotations found, Scoreboard board) {
    for (JsonObject defect : gold.repairs()) {
      Span span = SeedGold.span(defect);
      String repaired = found.repaired().toChanged(span).of(found.repaired().toString());
      check(
          board,
          "repair",
          defect.string("kind"),
          defect,
          repaired.equals(defect.string("repaired")),
          repaired);
    }
    List<Span> allowed = gold.json().objects("defects").stream().map(SeedGold::span).toList();
    for (RepairEdit edit : found.edits()) {
      Span at = edit.span();
      boolean expected = allowed.stream().anyMatch(d -> d.contains(at));
      board.count("no other change", edit.kind().name(), expected);
      if (!expected) {
        board.fail("other change " + at, "found", edit.toString());
      }
    }
  }

  private static void scoreBuiltIn(SeedGold gold, Annotations found, Scoreboard board) {
    for (JsonObject entity : gold.flatEntities()) {
      Span span = SeedGold.span(entity);
      String link = entity.string("link");
      boolean passed =
          found.entities().stream()
              .anyMatch(
                  m ->
                      m.span().equals(span)
                          && m.type().name().equals(entity.string("type"))
                          && (!isWikidata(link) || links(entity).contains(m.id())));
      check(board, "entities, built-in", entity.string("type"), entity, passed, near(found, span));
    }
    scoreType(gold, found, "demonyms", EntityType.DEMONYM, board);
    scoreType(gold, found, "roles", EntityType.ROLE, board);
    for (JsonObject trap : gold.json().objects("traps")) {
      Span span = SeedGold.span(trap);
      boolean passed = found.entities().stream().noneMatch(m -> isTrapped(gold, m, span));
      check(board, "traps", trap.string("surface"), trap, passed, near(found, span));
    }
  }

  /** Resolvable expressions with their values; the others are no false alarms. */
  private static void scoreDates(SeedGold gold, Annotations found, Scoreboard board) {
    List<JsonObject> temporals = gold.json().objects("temporals");
    for (JsonObject expected : temporals) {
      if (expected.bool("resolvable", true)) {
        Span span = SeedGold.span(expected);
        String value = expected.string("value");
        List<DateMention> near =
            found.dates().stream()
                .filter(d -> d.span().overlaps(span) && d.value().equals(value))
                .toList();
        check(
            board,
            "dates",
            expected.string("kind"),
            expected,
            !near.isEmpty(),
            found.dates().toString());
        board.count(
            "dates, exact span",
            expected.string("kind"),
            near.stream().anyMatch(d -> d.span().equals(span)));
      }
    }
    for (DateMention date : found.dates()) {
      boolean right = temporals.stream().anyMatch(t -> SeedGold.span(t).overlaps(date.span()));
      found(board, "dates found", date.kind().name(), right, date.toString());
    }
  }

  private static void scoreQuantities(SeedGold gold, Annotations found, Scoreboard board) {
    List<JsonObject> quantities = gold.json().objects("quantities");
    for (JsonObject expected : quantities) {
      Span span = SeedGold.span(expected);
      double value = expected.number("value").orElse(Double.NaN);
      boolean passed =
          found.quantities().stream()
              .anyMatch(q -> q.span().equals(span) && q.value().doubleValue() == value);
      check(board, "quantities", "quantity", expected, passed, found.quantities().toString());
    }
    for (Quantity quantity : found.quantities()) {
      boolean right = quantities.stream().anyMatch(q -> SeedGold.span(q).overlaps(quantity.span()));
      found(board, "quantities found", "quantity", right, quantity.toString());
    }
  }

  private static void found(
      Scoreboard board, String group, String kind, boolean right, String found) {
    board.count(group, kind, right);
    if (!right) {
      board.fail(group, "found", found);
    }
  }

  /** A mention in a trap that is none of the gold's. */
  private static boolean isTrapped(SeedGold gold, EntityMention mention, Span trap) {
    if (!mention.span().overlaps(trap)) {
      return false;
    }
    return gold.json().objects("entities").stream()
        .noneMatch(
            e ->
                SeedGold.span(e).equals(mention.span())
                    && e.string("type").equals(mention.type().name()));
  }

  private static void scoreType(
      SeedGold gold, Annotations found, String layer, EntityType type, Scoreboard board) {
    for (JsonObject expected : gold.json().objects(layer)) {
      Span span = SeedGold.span(expected);
      boolean passed =
          found.entities().stream().anyMatch(m -> m.type() == type && m.span().equals(span));
      String kind = expected.optionalString("kind").orElse(type.name());
      check(board, layer, kind, expected, passed, near(found, span));
    }
  }

  private static void scoreOwn(SeedGold gold, Annotations found, Scoreboard board) {
    for (JsonObject entity : gold.namedEntities()) {
      Span span = SeedGold.span(entity);
      Set<String> links = links(entity);
      List<EntityMention> linked =
          found.entities().stream().filter(m -> links.contains(m.id())).toList();
      boolean strict = linked.stream().anyMatch(m -> m.span().equals(span));
      check(
          board,
          "entities, own gazetteer, strict",
          entity.string("type"),
          entity,
          strict,
          near(found, span));
      if (!entity.has("nested_in")) {
        board.count("entities, own gazetteer, flat", entity.string("type"), strict);
      }
      board.count(
          "entities, own gazetteer, lenient",
          entity.string("type"),
          linked.stream().anyMatch(m -> m.span().overlaps(span)));
    }
  }

  /** Found names that are gold by span; a nominal mention is no false alarm. */
  private static void scorePrecision(SeedGold gold, Annotations found, Scoreboard board) {
    Set<Span> spans = new HashSet<>();
    gold.json().objects("entities").forEach(e -> spans.add(SeedGold.span(e)));
    for (EntityMention mention : found.entities()) {
      if (mention.type() != EntityType.ROLE && mention.type() != EntityType.DEMONYM) {
        boolean right = spans.contains(mention.span());
        found(
            board,
            "found, own gazetteer",
            mention.type().name(),
            right,
            EntitiesTask.show(mention));
      }
    }
  }

  private static Set<String> links(JsonObject entity) {
    Set<String> links = new HashSet<>(entity.strings("accept"));
    links.add(entity.string("link"));
    return links;
  }

  private static boolean isWikidata(String link) {
    return link.matches("Q[0-9]+");
  }

  private static String near(Annotations found, Span span) {
    List<String> near = new ArrayList<>();
    for (EntityMention mention : found.entities()) {
      if (mention.span().overlaps(span)) {
        near.add(mention.type() + " " + EntitiesTask.show(mention));
      }
    }
    return near.toString();
  }

  private static void check(
      Scoreboard board, String group, String kind, JsonObject gold, boolean passed, String found) {
    board.count(group, kind, passed);
    if (!passed) {
      board.fail(
          group + " " + gold.optionalString("id").orElse(""),
          "expected",
          SeedGold.span(gold)
              + " "
              + gold.string("surface")
              + gold.optionalString("link").map(l -> " = " + l).orElse("")
              + gold.optionalString("repaired").map(r -> " -> " + r).orElse(""),
          "found",
          found);
    }
  }
}
