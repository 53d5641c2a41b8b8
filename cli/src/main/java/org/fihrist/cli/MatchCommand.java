package org.fihrist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Entries;
import org.fihrist.cli.engine.Matchers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds names. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    header = "Finds the names of gazetteers in a text.",
    description = {
      "Prints start, end, type, id and surface, parted by tabs. With several files, the file's name",
      "comes first. With --explain five cells follow: the rule, the listed spelling, how far the",
      "text is from it, the log odds that the name is meant, and what they are the sum of."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist match article.txt",
      "  fihrist match --no-builtin --gazetteer names.tsv article.txt",
      "  fihrist match --explain article.txt",
      "  fihrist match --jsonl < articles.jsonl       lines of {\"id\",\"text\"}",
      "  echo '{\"id\":1,\"text\":\"يقيم بمصر\",\"gazetteer\":[{\"id\":\"eg\",\"type\":\"PLACE\","
          + "\"name\":\"مصر\"}]}' \\",
      "    | fihrist match --jsonl",
      "  {\"id\":1,\"found\":[{\"start\":6,\"end\":9,\"id\":\"eg\",\"type\":\"PLACE\","
          + "\"text\":\"مصر\"}]}"
    })
final class MatchCommand implements Callable<Integer> {

  private final Streams streams;
  private final Map<Matchers, EntityMatcher> matchers = new HashMap<>();
  private @Nullable Gazetteer gazetteer;

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private GazetteerOptions names = new GazetteerOptions();

  @Option(names = "--no-priors", description = "Ignore the priors of the entries.")
  private boolean noPriors;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "leftmost-longest, longest-dominant or all; default leftmost-longest.")
  private String policy = "leftmost-longest";

  @Option(names = "--backref", description = "Find a surname alone after its full name.")
  private boolean backReference;

  @Option(names = "--repair", description = "Part glued words first.")
  private boolean repair;

  @Option(
      names = "--explain",
      description =
          "Say why each name was reported. Reads the text anew for each: for looking into a result.")
  private boolean explain;

  MatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Matchers byDefault = new Matchers(policy(), backReference, repair, !noPriors);
    if (options.jsonLines()) {
      return names.status(options.answerLines(streams, (in, out) -> answer(byDefault, in, out)));
    }
    List<Input> inputs = options.inputs();
    for (Input input : inputs) {
      String text = input.readText(streams, options.strict());
      String prefix = inputs.size() > 1 ? input.name() + "\t" : "";
      EntityMatcher matcher = matcher(byDefault, Optional.empty());
      matcher.match(text).forEach(found -> print(prefix, text, found, matcher));
    }
    return names.status(Main.OK);
  }

  private OverlapPolicy policy() {
    return Arguments.parse("--policy", () -> Entries.policy(policy));
  }

  private void print(String prefix, String text, EntityMention found, EntityMatcher matcher) {
    List<String> cells = new ArrayList<>();
    cells.add(found.type().name());
    cells.add(found.id());
    cells.add(found.surface());
    if (explain) {
      cells.addAll(Reasons.cells(matcher.explain(text, found)));
    }
    Rows.print(streams.out(), prefix, found.span(), cells.toArray(String[]::new));
  }

  private void answer(Matchers byDefault, JsonObject in, JsonWriter out) {
    String text = in.string("text");
    Optional<Gazetteer> own =
        in.has("gazetteer")
            ? Optional.of(Entries.gazetteer(in.objects("gazetteer")))
            : Optional.empty();
    EntityMatcher matcher = matcher(byDefault.with(in.object("options")), own);
    out.beginArray("found");
    for (EntityMention found : matcher.match(text)) {
      out.beginObject()
          .span(found.span())
          .field("id", found.id())
          .field("type", found.type().name())
          .field("text", found.surface());
      if (!found.alternatives().isEmpty()) {
        out.field("alt", found.alternatives());
      }
      if (explain) {
        Reasons.write(matcher.explain(text, found), out);
      }
      out.endObject();
    }
    out.endArray();
  }

  private EntityMatcher matcher(Matchers how, Optional<Gazetteer> own) {
    return own.isPresent()
        ? how.matcher(own.get())
        : matchers.computeIfAbsent(how, h -> h.matcher(gazetteer()));
  }

  /** The gazetteer of the options, read when a line first needs it. */
  private Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = names.load(streams, options.strict());
    }
    return gazetteer;
  }
}
