package org.fihrist.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.cli.engine.Entries;
import org.fihrist.cli.engine.Matchers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.entities.EntityMention;
import org.fihrist.text.Span;

/** A case passes when the set of start, end and id is the one expected; {@code alt} is as good. */
public final class EntitiesTask implements Task {

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    files.forEach(file -> cases.forEach(file, c -> score(c, board)));
    board.figureOf("entities", "entities");
  }

  private static void score(JsonObject c, Scoreboard board) {
    String text = c.string("text");
    List<EntityMention> found =
        Matchers.DEFAULT
            .with(c.object("options"))
            .matcher(Entries.gazetteer(c.objects("gazetteer")))
            .match(text);
    List<Wanted> wanted = c.objects("expect").stream().map(Wanted::of).toList();
    boolean passed = isRight(wanted, found);
    board.count("entities", c.string("phenomenon"), passed);
    if (!passed) {
      board.fail(
          c.string("id") + " " + c.string("phenomenon"),
          "text",
          text,
          "expected",
          wanted.stream().map(w -> w.show(text)).toList().toString(),
          "found",
          found.stream().map(EntitiesTask::show).toList().toString());
    }
  }

  private static boolean isRight(List<Wanted> wanted, List<EntityMention> found) {
    List<EntityMention> left = new ArrayList<>(found);
    for (Wanted one : wanted) {
      if (!left.removeIf(one::isMetBy)) {
        return false;
      }
    }
    return left.isEmpty();
  }

  static String show(EntityMention mention) {
    return mention.span() + " " + mention.id() + " " + mention.surface();
  }

  /** An expected mention. */
  private record Wanted(Span span, List<String> ids) {

    static Wanted of(JsonObject expectation) {
      List<String> ids = new ArrayList<>(List.of(expectation.string("id")));
      ids.addAll(expectation.strings("alt"));
      return new Wanted(new Span(expectation.integer("start"), expectation.integer("end")), ids);
    }

    boolean isMetBy(EntityMention mention) {
      return mention.span().equals(span) && ids.contains(mention.id());
    }

    String show(String text) {
      return span + " " + String.join("|", ids) + " " + span.of(text);
    }
  }
}
